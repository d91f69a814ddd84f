import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyMask, fieldKind, findPersonalData, maskText } from '../../scripts/convert/mask/patterns.ts';
import { projectLevels } from '../../scripts/convert/normalise/project-levels.ts';
import { chooseReader } from '../../scripts/convert/read/index.ts';
import { splitLines } from '../../scripts/convert/text/lines.ts';
import { parseHanNumber, parseMark } from '../../scripts/convert/text/numbering.ts';
import { walkLines } from '../../scripts/convert/tree.ts';
import { canonicalJson } from '../../scripts/convert/write.ts';

describe('numbers of headings', () => {
  it('reads Chinese numerals up to 99', () => {
    const digits = '零一二三四五六七八九';
    for (let value = 1; value < 100; value += 1) {
      const tens = Math.floor(value / 10);
      const ones = value % 10;
      const text = `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
      assert.equal(parseHanNumber(text), value, text);
    }
    for (const text of ['', '零', '一二', '十十', '百']) assert.equal(parseHanNumber(text), null, text);
  });

  it('knows the styles, full and half width alike', () => {
    const cases: [string, string, number][] = [
      ['第一部分 概况', 'part', 1],
      ['二、收入', 'han', 2],
      ['（十一）其他', 'hanParen', 11],
      ['(三)秩序股', 'hanParen', 3],
      ['1、车辆', 'dun', 1],
      ['2. 目标', 'dot', 2],
      ['（4）其他', 'paren', 4],
      ['②公务用车', 'circled', 2],
      ['- 名词', 'bullet', 0],
      ['- 十二、机关运行经费', 'han', 12],
    ];
    for (const [text, style, ordinal] of cases) {
      const mark = parseMark(text);
      assert.deepEqual([mark?.style, mark?.ordinal], [style, ordinal], text);
    }
  });

  it('takes no decimal and no year for a mark', () => {
    for (const text of ['1.36万元', '2023年度', '12.5%', '3.14', '一般公共预算', '三公经费'])
      assert.equal(parseMark(text), null, text);
  });
});

describe('layouts', () => {
  const rows = '科目编码\t科目名称\t合计\n201\t一般公共服务支出\t10.00\n208\t社会保障\t2.00\n';
  const cases: Record<string, string> = {
    tabbed: `某局\n\n${rows.repeat(3)}`,
    cellPerLine: `表\n${'\t201\n\t一般公共服务\n\t10.00\n\n'.repeat(6)}`,
    markdown: `# 某局\n\n- 一、收入\n- 二、支出\n\n说明<u>数量</u>指标\n`,
    wrappedProse: `${'二〇二三年某局收入预算总额三百零五万元其中经费拨款补助\n\n'.repeat(8)}全年完毕。\n`,
  };
  for (const [layout, text] of Object.entries(cases)) {
    it(`${layout} is told from the text itself`, () => {
      assert.equal(chooseReader(splitLines(text, 0)).reader.layout, layout);
    });
  }

  it('no reader loses a character that shows', () => {
    const line = fc.string({
      unit: fc.constantFrom('甲', '乙', '1', '.', '，', '\t', ' ', '（', '）', 'a'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const raw = splitLines(lines.join('\n'), 0);
        const { reader } = chooseReader(raw);
        const shown = (text: string): string => text.replaceAll(/\s/gu, '');
        const read = [...walkLines(reader.read(raw))].map((piece) => shown(piece.text)).join('');
        assert.equal(read, shown(lines.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('every piece stands where its place says', () => {
    const line = fc.string({ unit: fc.constantFrom('甲', '1', '\t', ' ', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const raw = splitLines(lines.join('\n'), 0);
        for (const { text, place } of walkLines(chooseReader(raw).reader.read(raw))) {
          assert.ok(raw[place.line - 1]?.text.startsWith(text, place.column - 1));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('personal data', () => {
  const mobile = fc
    .tuple(fc.constantFrom('3', '5', '8', '9'), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);

  it('a mobile number is masked wherever it stands', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom('请拨打', '电话：', ''),
        fc.constantFrom('。', '，谢谢', ''),
        (number, before, after) => {
          const text = before + number + after;
          assert.equal(applyMask(text, findPersonalData(text)), before + maskText + after);
        },
      ),
    );
  });

  it('names, identity numbers and accounts are masked by their kind of field or pattern', () => {
    const cases: [string, string][] = [
      ['填报人：王小明', `填报人：${maskText}`],
      ['联系电话：0715-1234567', `联系电话：${maskText}`],
      ['身份证11010519491231002X核对', `身份证${maskText}核对`],
      ['账号：6222 0200 1234 5678 901', `账号：${maskText}`],
    ];
    for (const [text, masked] of cases) assert.equal(applyMask(text, findPersonalData(text)), masked);
    assert.equal(fieldKind('填报人'), 'name');
    assert.equal(fieldKind('联系电话：'), 'contact');
  });

  it('amounts, codes and official words are left alone', () => {
    const texts = [
      '1,112.08',
      '13030224P00308P125802',
      '2010308',
      '主要负责人用车',
      '电话费 1.20 万元',
      '单价12345678901.23元',
    ];
    for (const text of texts) assert.deepEqual(findPersonalData(text), [], text);
    for (const label of ['主要负责人用车', '邮电费', '项目名称']) assert.equal(fieldKind(label), null, label);
  });
});

describe('levels of a project table', () => {
  it('follow from the sums when only one reading closes', () => {
    assert.deepEqual(projectLevels(['10.00', '7.00', '4.00', '3.00', '3.00', '1.00', '2.00']), [0, 1, 2, 2, 1, 2, 2]);
    assert.deepEqual(projectLevels(['10.00', '4.00', '6.00']), [0, 2, 2]);
  });

  it('are not guessed when the sums do not close', () => {
    assert.equal(projectLevels(['10.00', '4.00', '5.00']), null);
    assert.equal(projectLevels(['10.00', null, '5.00']), null);
  });
});

describe('canonical JSON', () => {
  it('reads back what was written, and writes the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const back: unknown = JSON.parse(text);
        assert.deepEqual(back, JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(back), text);
      }),
    );
  });
});
