import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { extract } from '/work/main/src/index.js';
import { fold } from '/work/main/src/source/fold.js';
import { toTraditional } from '/work/main/tests/traditional.js';
import { fixtureNames, readFixture } from '/work/main/tests/fixtures.js';
const foldAll=(v:unknown):unknown=>typeof v==='string'?fold(v):Array.isArray(v)?v.map(foldAll):v&&typeof v==='object'?Object.fromEntries(Object.entries(v).filter(([k])=>k!=='id').map(([k,x])=>[k,foldAll(x)])):v;
const corpus=readFileSync('/work/shared/corpus/news-2023.jsonl','utf8').trim().split('\n').filter((_,i)=>i%25===0).map(l=>JSON.parse(l)).map(r=>[r.id,r.text,r.published] as const);
test('x',()=>{
 const docs=[...fixtureNames.map(n=>[n,readFixture(n),undefined] as const), ...(process.env.CORPUS?corpus:[])];
 let n=0,d=0; const unfolded=new Map<string,number>();
 for(const [name,t,published] of docs) for(const place of ['tw','hk'] as const){
  const tr=toTraditional(t,place); if(tr.length!==t.length) console.log('length',name);
  const fa=fold(t), fb=fold(tr); for(let i=0;i<fa.length;i++) if(fa[i]!==fb[i]) unfolded.set(fa[i]+fb[i],(unfolded.get(fa[i]+fb[i])??0)+1);
  const o={tokenizer:'@node-rs/jieba' as const,...(published?{published}:{})};
  const A=foldAll(extract(t,o)) as any, B=foldAll(extract(tr,o)) as any;
  for(const k of ['claims','others']){ n+=A[k].length; const bs=new Set(B[k].map((x:any)=>JSON.stringify(x))); const as=new Set(A[k].map((x:any)=>JSON.stringify(x)));
   const da=A[k].filter((x:any)=>!bs.has(JSON.stringify(x))), db=B[k].filter((x:any)=>!as.has(JSON.stringify(x))); if(da.length||db.length){d+=Math.max(da.length,db.length); console.log(name,place,k,'\n  S',da.map((x:any)=>[x.quote,x.reason??x.metric,x.period,x.rule,x.of,x.unit].join('|')).join('\n    '),'\n  T',db.map((x:any)=>[x.quote,x.reason??x.metric,x.period,x.rule,x.of,x.unit].join('|')).join('\n    '));}}
  if(JSON.stringify(A.bulletin)!==JSON.stringify(B.bulletin)){ console.log(name,place,'bulletin differs'); for(const k of Object.keys(A.bulletin)) if(JSON.stringify(A.bulletin[k])!==JSON.stringify(B.bulletin[k])) console.log('   ',k,JSON.stringify(A.bulletin[k]).slice(0,300),'\n   ',JSON.stringify(B.bulletin[k]).slice(0,300)); }
 }
 console.log({n,d}, [...unfolded].sort((a,b)=>b[1]-a[1]).slice(0,80).map(x=>x.join('')).join(' '));
},600000);
