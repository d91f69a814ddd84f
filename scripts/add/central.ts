import type { Evidence } from './finding.ts';
import type { TextLine } from './lines.ts';
import { quoteAround } from './scope.ts';

/** Code of the central level in the data set: the national standard has none. */
export const centralCode = '000000';

const ministries =
  '外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|退役军人事务|应急管理';

/** Organs of the State Council and of the centre of the Party by their names. */
const centralName = new RegExp(
  `^(?:中华人民共和国)?(?:(?:${ministries})部|审计署|海关总署|国务院.+|国家.{2,12}(?:局|委员会|总局|署|院|中心|基金.*)|最高人民(?:法院|检察院)|全国.{2,20}|中国人民银行|中国科学院|中国工程院|中国社会科学院|中国气象局|中国地震局|新华通讯社|中共中央.+|中央.{2,20})$`,
  'u',
);

/** A sentence that says that the publisher belongs to a ministry. 省委宣传部直属 says something else. */
const belonging = new RegExp(
  `(?<![省市县区委])(?:(?:${ministries})部|国务院|中共中央|中国科学院|国家卫生健康委员会|国家民族事务委员会|国家民委|国家卫生健康委)(?:直属|所属|直接管理|主管)`,
  'u',
);
/** Of whom the sentence speaks. */
const itself = /学校|本校|我校|本单位|我单位|本部门|本院|我院|本中心/u;

/** Why a publisher is one of the central level; null for others. */
export function centralEvidence(name: string, lines: readonly TextLine[]): Evidence | null {
  if (centralName.test(name)) return { where: '机构名称', quote: name };
  const line = lines.find(({ text }) => {
    const match = belonging.exec(text);
    if (!match) return false;
    const before = text.slice(0, match.index);
    return (before.includes(name) || itself.test(before)) && /[是为系隶属]/u.test(before);
  });
  return line ? { where: `正文${line.at}`, quote: quoteAround(line.text, belonging) } : null;
}
