/** A unit of measurement as bulletins write it. */
export interface MeasureUnit {
  /** Every spelling in folded text, the canonical one first: 公里, 千米, km. */
  readonly written: readonly string[];
  /** The canonical Chinese spelling (Latin where there is none): 公里. */
  readonly name: string;
  /** The UCUM code that `factor` multiplies; null where UCUM has no such unit or the word alone does not tell. */
  readonly ucum: string | null;
  /** How many of the UCUM unit one of these is, as an exact decimal or fraction: '500', '2000/3'. */
  readonly factor: string;
}

const unit = (spellings: string, ucum: string | null, factor = '1'): MeasureUnit => {
  const written = spellings.split(' ');
  return { written, name: written[0] ?? spellings, ucum, factor };
};

const lengths: readonly MeasureUnit[] = [
  unit('公里 千米 km KM Km ㎞', 'km'),
  unit('米 公尺 m ㍍', 'm'),
  unit('分米 公寸 dm', 'dm'),
  unit('厘米 公分 cm CM ㎝', 'cm'),
  unit('毫米 公厘 mm MM ㎜', 'mm'),
  unit('微米 μm µm um', 'um'),
  unit('纳米 奈米 nm ㎚', 'nm'),
  unit('皮米 pm', 'pm'),
  unit('飞米 fm', 'fm'),
  unit('延米 延长米 线米', 'm'),
  unit('里 华里 市里', 'm', '500'),
  unit('丈 市丈', 'm', '10/3'),
  unit('尺 市尺', 'm', '1/3'),
  unit('寸 市寸', 'm', '1/30'),
  unit('海里 浬 nmi', '[nmi_i]'),
  unit('英里 哩', '[mi_i]'),
  unit('英尺 呎 ft', '[ft_i]'),
  unit('英寸 吋', '[in_i]'),
  unit('码', '[yd_i]'),
  unit('英寻', '[fth_i]'),
  unit('光年', '[ly]'),
  unit('光分', 'm', '17987547480'),
  unit('光秒', 'm', '299792458'),
  unit('天文单位 AU', 'AU'),
  unit('秒差距', 'pc'),
  unit('千秒差距', 'kpc'),
];

/** 15 亩 are one hectare, so one is 2000/3 m². */
const areas: readonly MeasureUnit[] = [
  unit('平方公里 平方千米 km² km2 ㎢', 'km2'),
  unit('平方米 平米 平方公尺 平方 m² m2 M2 ㎡', 'm2'),
  unit('平方分米 dm²', 'dm2'),
  unit('平方厘米 平方公分 cm² cm2 ㎠', 'cm2'),
  unit('平方毫米 mm² mm2 ㎟', 'mm2'),
  unit('平方微米 μm²', 'um2'),
  unit('公顷 hm² hm2 ha', 'har'),
  unit('公亩', 'ar'),
  unit('亩 市亩', 'm2', '2000/3'),
  unit('市顷', 'm2', '200000/3'),
  unit('平方里 平方华里', 'm2', '250000'),
  unit('平方尺 平方市尺', 'm2', '1/9'),
  unit('平方海里', '[nmi_i]2'),
  unit('平方英里', '[mi_i]2'),
  unit('平方英尺', '[sft_i]'),
  unit('平方英寸', '[sin_i]'),
  unit('平方码', '[syd_i]'),
  unit('英亩', 'm2', '4046.8564224'),
  unit('坪', 'm2', '400/121'),
];

const volumes: readonly MeasureUnit[] = [
  unit('立方米 立方公尺 立方 方 m³ m3 ㎥', 'm3'),
  unit('标准立方米 标立方米 标方 Nm³ Nm3', 'm3'),
  unit('立方公里 立方千米 km³ km3 ㎦', 'km3'),
  unit('立方分米 dm³ dm3', 'dm3'),
  unit('立方厘米 立方公分 cm³ cm3 ㎤', 'cm3'),
  unit('立方毫米 mm³ ㎣', 'mm3'),
  unit('升 公升 L l', 'L'),
  unit('千升 kL kl ㎘', 'kL'),
  unit('百升 hL', 'hL'),
  unit('分升 dL dl', 'dL'),
  unit('厘升 cL', 'cL'),
  unit('毫升 mL ml ㎖ cc ㏄', 'mL'),
  unit('微升 μL µL uL', 'uL'),
  unit('纳升 nL', 'nL'),
  unit('市石 石', 'L', '100'),
  unit('市斗 斗', 'L', '10'),
  unit('立方英尺', '[cft_i]'),
  unit('立方英寸', '[cin_i]'),
  unit('立方码', '[cyd_i]'),
  // The petroleum barrel of 42 US gallons.
  unit('桶 bbl', '[bbl_us]'),
  unit('加仑 美制加仑 gal', '[gal_us]'),
  unit('英制加仑 英加仑', '[gal_br]'),
  unit('品脱', '[pt_us]'),
  unit('夸脱', '[qt_us]'),
  unit('蒲式耳', '[bu_us]'),
];

const masses: readonly MeasureUnit[] = [
  unit('吨 公吨 t', 't'),
  unit('公斤 千克 kg KG Kg ㎏', 'kg'),
  unit('克 公克 g', 'g'),
  unit('毫克 mg ㎎', 'mg'),
  unit('微克 μg µg ug ㎍', 'ug'),
  unit('纳克 ng', 'ng'),
  unit('皮克 pg', 'pg'),
  unit('分克', 'dg'),
  unit('斤 市斤', 'g', '500'),
  unit('两 市两', 'g', '50'),
  unit('市钱 钱', 'g', '5'),
  unit('市担 担', 'kg', '50'),
  unit('公担', 'kg', '100'),
  unit('短吨', '[ston_av]'),
  unit('长吨', '[lton_av]'),
  unit('磅 lb lbs', '[lb_av]'),
  // Gold is weighed in troy ounces, parcels in avoirdupois ones; the word alone does not tell.
  unit('盎司 安士 oz', null),
  unit('金衡盎司 金衡制盎司', '[oz_tr]'),
  unit('克拉 ct', '[car_m]'),
  unit('道尔顿 Da', 'u'),
  unit('千道尔顿 kDa', 'ku'),
  unit('摩尔 mol', 'mol'),
  unit('毫摩尔 mmol', 'mmol'),
  unit('微摩尔 μmol', 'umol'),
  unit('纳摩尔 nmol', 'nmol'),
];

/** 吨标准煤 is 7,000 Mcal of 4.1868 kJ (GB/T 2589); 度 alone may be energy, temperature or an angle. */
const energies: readonly MeasureUnit[] = [
  unit('千瓦时 千瓦小时 kWh KWh KWH kwh kW·h kW.h', 'kW.h'),
  unit('度', null),
  unit('瓦时 瓦小时 Wh', 'W.h'),
  unit('兆瓦时 兆瓦小时 MWh MW·h', 'MW.h'),
  unit('吉瓦时 吉瓦小时 GWh GW·h', 'GW.h'),
  unit('太瓦时 太瓦小时 TWh', 'TW.h'),
  unit('焦耳 焦 J', 'J'),
  unit('千焦 千焦耳 kJ KJ', 'kJ'),
  unit('兆焦 兆焦耳 MJ', 'MJ'),
  unit('吉焦 吉焦耳 GJ', 'GJ'),
  unit('太焦 太焦耳 TJ', 'TJ'),
  unit('皮焦', 'pJ'),
  unit('卡路里 卡 cal', 'cal'),
  unit('千卡 大卡 千卡路里 kcal', 'kcal'),
  unit('英热单位 英热 Btu BTU', '[Btu]'),
  unit('百万英热单位 百万英热 MMBtu', '[Btu]', '1000000'),
  unit('电子伏特 电子伏 eV', 'eV'),
  unit('千电子伏特 千电子伏 keV', 'keV'),
  unit('兆电子伏特 兆电子伏 MeV', 'MeV'),
  unit('吉电子伏特 吉电子伏 GeV', 'GeV'),
  unit('太电子伏特 太电子伏 TeV', 'TeV'),
  unit('拍电子伏特 拍电子伏 PeV', 'PeV'),
  unit('吨标准煤 吨标煤 tce', 'GJ', '29.3076'),
  unit('千克标准煤 公斤标准煤 千克标煤 公斤标煤 kgce', 'MJ', '29.3076'),
  unit('克标准煤 克标煤 gce', 'kJ', '29.3076'),
  unit('吨油当量 吨标准油 吨标油 toe', 'GJ', '41.868'),
  unit('桶油当量 boe', null),
  unit('吨二氧化碳当量 tCO2e tCO2', 't'),
  unit('吨TNT当量 吨当量', 'GJ', '4.184'),
];

const powers: readonly MeasureUnit[] = [
  unit('瓦 瓦特 W', 'W'),
  unit('千瓦 千瓦特 瓩 kW KW kw', 'kW'),
  unit('兆瓦 兆瓦特 MW', 'MW'),
  unit('吉瓦 GW', 'GW'),
  unit('太瓦 TW', 'TW'),
  unit('拍瓦 PW', 'PW'),
  unit('毫瓦 mW', 'mW'),
  unit('微瓦 μW', 'uW'),
  unit('千瓦峰 kWp kWP', 'kW'),
  unit('兆瓦峰 MWp', 'MW'),
  unit('吉瓦峰 GWp', 'GW'),
  unit('伏安 VA', 'V.A'),
  unit('千伏安 kVA KVA', 'kV.A'),
  unit('兆伏安 MVA', 'MV.A'),
  unit('千乏 kvar kVar', 'kV.A'),
  unit('兆乏 Mvar MVar', 'MV.A'),
  unit('马力 匹马力 米制马力 公制马力', 'W', '735.49875'),
  unit('英制马力', '[HP]'),
  unit('冷吨', 'kW', '3.51685'),
];

const electric: readonly MeasureUnit[] = [
  unit('伏 伏特 V', 'V'),
  unit('千伏 千伏特 kV KV kv', 'kV'),
  unit('兆伏 MV', 'MV'),
  unit('毫伏 mV', 'mV'),
  unit('微伏 μV', 'uV'),
  unit('安培 安', 'A'),
  unit('千安 kA', 'kA'),
  unit('毫安 mA', 'mA'),
  unit('微安 μA', 'uA'),
  unit('安时 安培时 Ah', 'A.h'),
  unit('毫安时 mAh', 'mA.h'),
  unit('千安时 kAh', 'kA.h'),
  unit('欧姆 欧 Ω', 'Ohm'),
  unit('千欧 kΩ', 'kOhm'),
  unit('兆欧 MΩ', 'MOhm'),
  unit('毫欧', 'mOhm'),
  unit('法拉', 'F'),
  unit('微法 μF', 'uF'),
  unit('皮法 pF', 'pF'),
  unit('亨利', 'H'),
  unit('特斯拉', 'T'),
  unit('毫特斯拉 mT', 'mT'),
  unit('高斯', 'G'),
  unit('韦伯', 'Wb'),
  unit('库仑', 'C'),
];

const mechanical: readonly MeasureUnit[] = [
  unit('帕 帕斯卡 Pa', 'Pa'),
  unit('百帕 百帕斯卡 hPa', 'hPa'),
  unit('千帕 kPa KPa', 'kPa'),
  unit('兆帕 MPa Mpa', 'MPa'),
  unit('吉帕 GPa', 'GPa'),
  unit('巴', 'bar'),
  unit('毫巴 mbar', 'mbar'),
  unit('大气压 个大气压 标准大气压 个标准大气压 atm', 'atm'),
  unit('毫米汞柱 mmHg', 'mm[Hg]'),
  unit('厘米水柱', 'cm[H2O]'),
  unit('毫米水柱', 'mm[H2O]'),
  unit('牛顿 牛 N', 'N'),
  unit('千牛 千牛顿 kN KN', 'kN'),
  unit('兆牛 兆牛顿 MN', 'MN'),
  unit('吨力', 'kN', '9.80665'),
  unit('千克力 公斤力 kgf', 'kgf'),
  unit('牛米 牛顿米 牛·米 N·m', 'N.m'),
  unit('千牛米 kN·m', 'kN.m'),
  unit('赫兹 赫 Hz HZ ㎐', 'Hz'),
  unit('千赫 千赫兹 kHz KHz ㎑', 'kHz'),
  unit('兆赫 兆赫兹 MHz ㎒', 'MHz'),
  unit('吉赫 吉赫兹 千兆赫 千兆赫兹 GHz ㎓', 'GHz'),
  unit('太赫兹 太赫 THz ㎔', 'THz'),
  unit('贝尔', 'B'),
  unit('分贝 dB', 'dB'),
  unit('dBA dB(A)', null),
  unit('dBm', null),
];

/** Speeds that are words of their own; 公里/小时 comes from the grammar of rates, 节 is a classifier. */
const speeds: readonly MeasureUnit[] = [
  unit('马赫', null),
  unit('km/h', 'km/h'),
  unit('m/s', 'm/s'),
  unit('转/分 转/分钟 rpm', '/min'),
];

const byteMultiples: readonly MeasureUnit[] = [
  unit('字节', 'By'),
  unit('千字节 KB kB', 'kBy'),
  unit('兆字节 MB', 'MBy'),
  unit('吉字节 千兆字节 GB', 'GBy'),
  unit('太字节 TB', 'TBy'),
  unit('拍字节 PB', 'PBy'),
  unit('艾字节 EB', 'EBy'),
  unit('泽字节 ZB', 'ZBy'),
  unit('尧字节 YB', 'YBy'),
];

/** Data, computing and quantum units; UCUM has no operation a second. */
const information: readonly MeasureUnit[] = [
  unit('比特 bit', 'bit'),
  unit('千比特 kbit Kbit', 'kbit'),
  unit('兆比特 Mbit', 'Mbit'),
  unit('吉比特 千兆比特 Gbit Gb', 'Gbit'),
  unit('太比特 Tbit Tb', 'Tbit'),
  unit('拍比特 Pbit', 'Pbit'),
  unit('千比特每秒 kbps Kbps', 'kbit/s'),
  unit('兆比特每秒 Mbps', 'Mbit/s'),
  unit('吉比特每秒 千兆比特每秒 Gbps', 'Gbit/s'),
  unit('太比特每秒 Tbps', 'Tbit/s'),
  unit('波特', 'Bd'),
  unit('兆', null),
  unit('量子比特', null),
  unit('FLOPS Flops', null),
  unit('GFLOPS GFlops', null),
  unit('TFLOPS TFlops TF', null),
  unit('PFLOPS PFlops PFLOPs PF P', null),
  unit('EFLOPS EFlops EFLOPs EF E', null),
  unit('TOPS', null),
  unit('POPS', null),
  unit('EOPS', null),
  unit('像素', null),
  unit('dpi', null),
];

/** A difference of one 摄氏度 and one 开尔文 are equal; the zero points are not this table's business. */
const temperatures: readonly MeasureUnit[] = [
  unit('摄氏度 ℃ °C', 'Cel'),
  unit('华氏度 ℉ °F', '[degF]'),
  unit('开尔文', 'K'),
  unit('毫开尔文 毫开', 'mK'),
  unit('° 角度', 'deg'),
  unit('角分 ′', "'"),
  unit('角秒 ″', "''"),
  unit('毫角秒', "''", '1/1000'),
  unit('弧度', 'rad'),
];

/** Ships and ports: a container of twenty feet, tonnages and what a berth takes. */
const shipping: readonly MeasureUnit[] = [
  unit('标准箱 标箱 国际标准箱 国际标箱 个标准箱 个标箱 TEU', null),
  unit('自然箱', null),
  unit('载重吨 DWT', 't'),
  unit('总吨 总吨位 GT', null),
  unit('净吨 净吨位', null),
  unit('修正总吨 CGT', null),
  unit('吨级', 't'),
  unit('吨位', 't'),
  unit('排水吨 满载排水吨', 't'),
  unit('吨公里', 't.km'),
  unit('吨海里', 't.[nmi_i]'),
  unit('人公里 客公里', null),
  unit('车公里 列公里', null),
  unit('总吨公里', 't.km'),
  unit('换算吨公里', 't.km'),
];

const radiation: readonly MeasureUnit[] = [
  unit('贝可 贝克勒尔 Bq', 'Bq'),
  unit('千贝可 kBq', 'kBq'),
  unit('兆贝可 MBq', 'MBq'),
  unit('吉贝可 GBq', 'GBq'),
  unit('太贝可 TBq', 'TBq'),
  unit('居里 Ci', 'Ci'),
  unit('毫居里 mCi', 'mCi'),
  unit('希沃特 Sv', 'Sv'),
  unit('毫希沃特 毫希 mSv', 'mSv'),
  unit('微希沃特 微希 μSv', 'uSv'),
  unit('戈瑞 Gy', 'Gy'),
  unit('毫戈瑞 mGy', 'mGy'),
  unit('流明 lm', 'lm'),
  unit('勒克斯 lx', 'lx'),
];

/** Scales without a unit: magnitudes and wind forces (级), optical power, shares of a whole in tiny parts. */
const scales: readonly MeasureUnit[] = [
  unit('级', null),
  unit('ppm PPM', '[ppm]'),
  unit('ppb PPB', '[ppb]'),
  unit('ppt', '[pptr]'),
  unit('国际单位 IU', '[iU]'),
  unit('屈光度', '[diop]'),
  unit('毫当量 mEq', 'meq'),
];

/**
 * Units of measurement with their UCUM codes, Chinese names first; rates such as 微克/立方米 are composed by the
 * grammar. Sources: 《中华人民共和国法定计量单位》 (1984) and GB 3100 for names and prefixes, the
 * market units of 1959 (1 里 = 500 m, 1 斤 = 500 g, 15 亩 = 1 公顷), the UCUM specification for codes. Units that begin with a magnitude character (千瓦, 百帕, 兆帕, 百万英热)
 * are entries of their own: there the character is no numeral. 车次, 人次 and their like are classifiers.
 */
export const measureUnits: readonly MeasureUnit[] = [
  ...lengths,
  ...areas,
  ...volumes,
  ...masses,
  ...energies,
  ...powers,
  ...electric,
  ...mechanical,
  ...speeds,
  ...byteMultiples,
  ...information,
  ...temperatures,
  ...shipping,
  ...radiation,
  ...scales,
];

/**
 * Spellings that are as often something else after a number: the first character of the next word (3方面, 5度假区,
 * 两会), a classifier (桶, 级), a money word (分, 钱) or one Latin letter (5G, 3D). Longer spellings go first.
 */
export const weakMeasures: readonly string[] = (
  '里 丈 尺 寸 码 方 升 石 斗 桶 克 两 钱 担 度 卡 焦 欧 安 伏 瓦 帕 巴 牛 赫 兆 级 坪 m g t L l W V J N P E ' +
  '平方 立方 特斯拉 高斯 亨利 韦伯 法拉 牛顿 欧姆 安培 居里'
).split(' ');
