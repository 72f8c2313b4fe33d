import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const metricsOf = (text: string): readonly (string | null)[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ metric }) => metric);

describe('the words for what is measured', () => {
  it.each<[string, string, (string | null)[]]>([
    ['after the number', '全市57个重点派出所完成改革。', ['重点派出所']],
    ['after the number, a list', '1450名党员干部、消防队员和民兵出动。', ['党员干部、消防队员和民兵']],
    ['after the number, told apart by what is said of it', '全省85个学科进入世界前列。', ['进入世界前列学科']],
    ['before the number', '青岫建成警务驻勤点29个、智慧检查站10个。', ['警务驻勤点', '智慧检查站']],
    ['object of a verb', '全年破获电诈案件1295起。', ['电诈案件']],
    ['with its verb where the object alone says too little', '为劳动者追回工资2.6亿元。', ['劳动者追回工资']],
    ['as subject of a predicate', '全市刑事警情总量同比下降10.4%。', ['全市刑事警情总量']],
    ['as subject of a level', '化解率为99%，满意度达到98.5分。', ['化解率', '满意度']],
    ['handed on to a clause without words of its own', '社会消费品零售总额88亿元，增长4.4%。', ['社会消费品零售总额', '社会消费品零售总额']],
    ['one conjunct each', '机电产品、锂电池分别增长57.6%和31.5%。', ['机电产品', '锂电池']],
    ['with a shared head', '刑事、治安警情分别下降23.7%、7%。', ['刑事警情', '治安警情']],
    ['of a fused word', '全年汽车产销量分别完成12万辆和11万辆。', ['汽车产量', '汽车销量']],
    ['a side of what was spoken of', '经营主体持续壮大。总量接近80万户。', ['经营主体总量']],
    ['another side of it', '新能源装机占比达63%、规模翻了一番。', ['新能源装机占比', '新能源装机规模']],
    ['of a rank, without its scope', '数字经济规模稳居全国首位。', ['数字经济规模']],
    ['of a rank, from the clause before', '高铁营运里程达2501公里、居全国第6。', ['高铁营运里程', '高铁营运里程']],
    ['of what goes on', '粮食产量连续5年保持增长。', ['粮食产量保持增长']],
    ['of people harmed', '事故造成6人死亡、3人受伤。', ['事故造成死亡', '受伤']],
    ['of a part named by what it is', '共处理746人，其中204人为领导干部。', ['处理', '领导干部']],
    ['of a share with its own name', '服务业增加值占生产总值的比重为55.1%。', ['服务业增加值占生产总值的比重']],
    ['without the way it was reckoned', '人均收入36152元，扣除价格因素实际增长5.7%。', ['人均收入', '人均收入']],
    ['without a time before the level', '森林覆盖率由1978年的5.05%提高到13.84%。', ['森林覆盖率', '森林覆盖率']],
    ['not what only rounds a number', '增加值跨上3万亿元台阶。', ['增加值']],
    ['nothing where nothing is said', '12.5%。', [null]],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});
