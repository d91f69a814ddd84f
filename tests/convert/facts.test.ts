import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { narrate } from '../../scripts/convert/narrate/index.ts';
import { conceptOf } from '../../scripts/convert/narrate/subject.ts';
import type { ConceptId, DisclosureKind, Fact } from '../../src/model/index.ts';

/** The facts of a paragraph of 2024; all of its figures have to stand in one. */
function factsOf(text: string, kind: DisclosureKind = 'budget'): readonly Fact[] {
  const passage = { text, runs: [{ at: 0, place: { file: 0, line: 1, column: 1 } }] };
  const front = [{ type: 'paragraph' as const, passage }];
  const { facts, prose } = narrate({ front, sections: [], fiscalYear: 2024, kind }, '某县档案局');
  assert.equal(prose.understood, prose.figures, text);
  return facts;
}

/** One line a fact: its subject, its figure, and the figure of its whole. */
function parts(text: string, kind?: DisclosureKind): string[] {
  const facts = factsOf(text, kind);
  return facts.map(({ subject, quantity, parent }) => {
    const whole = facts.find(({ id }) => id === parent);
    return `${subject} ${quantity?.text}${whole ? ` < ${whole.quantity?.text}` : ''}`;
  });
}

/** One line a fact that tells a change: its subject, from what, by how much, by which rate. */
function changes(text: string): string[] {
  return factsOf(text).flatMap(({ subject, change }) =>
    change
      ? [
          `${subject} ${change.from?.text ?? '-'} ${change.direction} ${change.amount?.text ?? '-'} ${change.rate?.text ?? '-'}`,
        ]
      : [],
  );
}

describe('changes', () => {
  it('codes and lists in brackets are a part of the name, and what is nothing has no parts', () => {
    assert.deepEqual(changes('工资福利支出（301）598.40万元，较上年增加23.80万元。'), [
      '工资福利支出（301） - increase 23.80万元 -',
    ]);
    assert.deepEqual(parts('项目支出580.00万元（含公路养护（县道、乡道）480.00万元，治超100.00万元）。'), [
      '项目支出 580.00万元',
      '公路养护（县道、乡道） 480.00万元 < 580.00万元',
      '治超 100.00万元 < 580.00万元',
    ]);
    assert.deepEqual(parts('政府性基金预算0万元，其中项目支出270.00万元、基本支出642.30万元。'), [
      '政府性基金预算 0万元',
      '项目支出 270.00万元',
      '基本支出 642.30万元',
    ]);
  });

  it('a bracket behind a figure may give that of an earlier year', () => {
    assert.deepEqual(changes('培训费90.00万元（上年100.00万元），会议费5.00万元（2023年：4.00万元）。'), [
      '培训费 100.00万元 none - -',
      '会议费 4.00万元 none - -',
    ]);
  });

  it('a rate may be called 降幅, 增幅 or 增长率', () => {
    for (const [words, direction] of [
      ['减少10.00万元，降幅', 'decrease'],
      ['减少10.00万元，减少幅度为', 'decrease'],
      ['增加10.00万元，增幅达', 'increase'],
      ['增加10.00万元，增长率为', 'increase'],
    ]) {
      assert.deepEqual(changes(`培训费90.00万元，比上年${words}9.09%。`), [`培训费 - ${direction} 10.00万元 9.09%`]);
    }
  });

  it('the figure behind a comparison is the earlier one, whatever it is called', () => {
    for (const earlier of [
      '较2023年执行数',
      '与2023年年初预算数',
      '比2023年度决算数',
      '较2023年实际支出',
      '比上年度决算数',
      '较上年同期',
      '比去年预算',
      '同上年相比，较上年预算执行数为',
    ]) {
      const text = `公务接待费5.50万元，${earlier}6.50万元，减少1.00万元，下降15.38%。`;
      assert.deepEqual(changes(text), ['公务接待费 6.50万元 decrease 1.00万元 15.38%'], earlier);
    }
  });

  it('an earlier figure in a sentence without a subject is that of the topic', () => {
    assert.deepEqual(changes('培训费9.00万元，其中：师资费2.00万元。较2023年执行数10.00万元减少1.00万元。'), [
      '培训费 10.00万元 decrease 1.00万元 -',
    ]);
  });

  it('a year that is no comparison is told of itself', () => {
    const [before, now] = factsOf(
      '2023年当年预算执行数为60.13万元，2024年预算安排25.77万元，比2023年预算执行数减少57.14%。',
    );
    assert.deepEqual([before?.year, before?.change], [2023, null]);
    assert.deepEqual([now?.year, now?.change?.rate?.text, now?.change?.from], [2024, '57.14%', null]);
  });

  it('a change that names the whole again is of the whole, not of its last part', () => {
    for (const named of ['收入总计', '收入总计比上年', '收入总计同比', '总体']) {
      const text = `2024年收入总计1000.00万元，其中：财政拨款收入950.00万元、其他收入50.00万元，${named}增加50.00万元，增长5.26%。`;
      assert.deepEqual(changes(text), ['收入总计 - increase 50.00万元 5.26%'], named);
    }
  });

  it('a change behind a bracket is of what stands before it', () => {
    assert.deepEqual(
      changes(
        '公务用车购置及运行维护费6.00万元（其中：公务用车购置费4.00万元、公务用车运行维护费2.00万元），比上年增加4.00万元。',
      ),
      ['公务用车购置及运行维护费 - increase 4.00万元 -'],
    );
  });
});

describe('names', () => {
  const names: readonly (readonly [string, ConceptId | null])[] = [
    ['一般公共预算财政拨款收入', 'generalPublicBudget'],
    ['一般公共预算拨款收入', 'generalPublicBudget'],
    ['一般公共预算财政拨款决算支出', 'generalPublicBudgetExpenditure'],
    ['政府性基金预算财政拨款', 'governmentFundsBudget'],
    ['政府性基金预算财政拨款收入', 'governmentFundsBudget'],
    ['政府性基金预算当年财政拨款收入', 'governmentFundsBudget'],
    ['政府性基金预算财政拨款支出', 'governmentFundsBudgetExpenditure'],
    ['国有资本经营预算财政拨款收入', 'stateCapitalOperationsBudget'],
    ['国有资本经营预算财政拨款支出', 'stateCapitalOperationsBudgetExpenditure'],
    ['财政拨款收入', 'fiscalAppropriation'],
    ['财政拨款本年支出合计', 'fiscalAppropriationExpenditure'],
    ['财政拨款收、支总预算', 'fiscalAppropriation'],
    ['收入总计', 'totalRevenue'],
    ['本年收入合计', 'currentYearRevenue'],
    ['本年支出预算', 'currentYearExpenditure'],
    ['本年部门预算支出总计', 'totalExpenditure'],
    ['使用非财政拨款结余', 'nonFiscalSurplus'],
    ['年初结转和结余', 'carryover'],
    ['年初财政拨款结转和结余', 'carryover'],
    ['公务用车运行支出', 'officialVehiclesOperation'],
    ['年末结转和结余', 'closingBalance'],
    ['教育支出预算数', null],
    ['住房改革支出预算', null],
  ];
  for (const [name, concept] of names) it(`${name} is ${concept}`, () => assert.equal(conceptOf(name), concept));

  it('收、支 are one name', () => {
    assert.deepEqual(parts('2024年财政拨款收、支预算850.00万元。'), ['财政拨款收、支预算 850.00万元']);
  });

  it('a name keeps its own words at its head', () => {
    assert.deepEqual(parts('2024年为民办实事经费100.00万元。'), ['为民办实事经费 100.00万元']);
  });

  it('支出总计 beside 财政拨款收入总计 is of the same money', () => {
    const concepts = (text: string) => factsOf(text, 'final').map(({ concept }) => concept);
    assert.deepEqual(concepts('2024年度财政拨款收入总计9.00万元，支出总计9.00万元。'), [
      'fiscalAppropriation',
      'fiscalAppropriationExpenditure',
    ]);
    assert.deepEqual(concepts('2024年度收入总计9.00万元，支出总计9.00万元。'), ['totalRevenue', 'totalExpenditure']);
  });
});

describe('budget and outturn', () => {
  const outturn = (text: string) => {
    const facts = factsOf(text, 'final');
    return facts.map(({ measure, quantity, parent, completion }) => {
      const whole = facts.find(({ id }) => id === parent)?.quantity?.text ?? '-';
      return `${measure} ${quantity?.text} ${whole} ${completion ? `${completion.rate?.text} ${completion.base?.text}` : '-'}`;
    });
  };

  it('a budget that the outturn is compared with is the base of what follows', () => {
    assert.deepEqual(
      outturn('2024年度财政拨款支出决算98.00万元，与年初预算100.00万元相比，减少2.00万元，完成年初预算的98%。'),
      ['final 98.00万元 - 98% 100.00万元'],
    );
  });

  it('a rate of completion belongs to what its clause names', () => {
    const text =
      '2024年度“三公”经费支出预算为10.00万元，支出决算为8.50万元，其中：公务接待费8.50万元。“三公”经费支出决算完成预算的85%，较2023年决算数8.80万元减少0.30万元。';
    assert.deepEqual(outturn(text), [
      'budget 10.00万元 - -',
      'final 8.50万元 - 85% 10.00万元',
      'final 8.50万元 8.50万元 -',
    ]);
  });

  it('an outturn told before its budget is completed by that budget', () => {
    assert.deepEqual(outturn('2024年度财政拨款支出决算207.26万元，年初预算215.30万元，完成年初预算的96.27%。'), [
      'final 207.26万元 - 96.27% 215.30万元',
      'budget 215.30万元 - -',
    ]);
  });

  it('the budget is the base of completion, and the parts are those of the outturn', () => {
    assert.deepEqual(
      outturn(
        '2024年度“三公”经费支出预算为10.00万元，支出决算为8.50万元，完成预算的85%，其中：公务用车运行维护费6.00万元，公务接待费2.50万元。',
      ),
      [
        'budget 10.00万元 - -',
        'final 8.50万元 - 85% 10.00万元',
        'final 6.00万元 8.50万元 -',
        'final 2.50万元 8.50万元 -',
      ],
    );
  });

  it('a rate that names its budget is of that budget', () => {
    const text = (of: string, rate: string) =>
      `“三公”经费年初预算10.00万元，调整预算12.00万元，支出决算8.50万元，完成${of}的${rate}，其中：公务接待费8.50万元。`;
    const told = (rate: string, base: string) => [
      'budget 10.00万元 - -',
      'budget 12.00万元 - -',
      `final 8.50万元 - ${rate} ${base}`,
      'final 8.50万元 8.50万元 -',
    ];
    assert.deepEqual(outturn(text('年初预算', '85%')), told('85%', '10.00万元'));
    assert.deepEqual(outturn(text('调整预算', '70.83%')), told('70.83%', '12.00万元'));
  });

  it('spending is no outturn of income', () => {
    assert.deepEqual(outturn('2024年度收入决算100.00万元，支出决算90.00万元。'), [
      'final 100.00万元 - -',
      'final 90.00万元 - -',
    ]);
  });
});

describe('wholes and parts', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a list without figures ends at its semicolon',
      '基本支出600.00万元，其中：人员经费500.00万元，主要包括基本工资、奖金；公用经费100.00万元，主要包括办公费。',
      ['基本支出 600.00万元', '人员经费 500.00万元 < 600.00万元', '公用经费 100.00万元 < 600.00万元'],
    ],
    [
      'what can only stand beside the whole is no part of it',
      '人员经费500.00万元，包括基本工资300.00万元、奖金200.00万元；公用经费100.00万元，包括办公费60.00万元。',
      [
        '人员经费 500.00万元',
        '基本工资 300.00万元 < 500.00万元',
        '奖金 200.00万元 < 500.00万元',
        '公用经费 100.00万元',
        '办公费 60.00万元 < 100.00万元',
      ],
    ],
    [
      'semicolons between the parts of one list end nothing',
      '公用经费100.00万元，包括办公费60.00万元；印刷费30.00万元；邮电费10.00万元。',
      [
        '公用经费 100.00万元',
        '办公费 60.00万元 < 100.00万元',
        '印刷费 30.00万元 < 100.00万元',
        '邮电费 10.00万元 < 100.00万元',
      ],
    ],
    [
      'a bracket closes what it opened',
      '“三公”经费9.00万元，其中：公务用车购置及运行维护费6.00万元（其中：公务用车购置费4.00万元、公务用车运行维护费2.00万元）；公务接待费3.00万元。',
      [
        '“三公”经费 9.00万元',
        '公务用车购置及运行维护费 6.00万元 < 9.00万元',
        '公务用车购置费 4.00万元 < 6.00万元',
        '公务用车运行维护费 2.00万元 < 6.00万元',
        '公务接待费 3.00万元 < 9.00万元',
      ],
    ],
    [
      'a list behind a bracket is of what stands before the bracket',
      '2024年收入预算490.00万元（本年收入预算390.00万元），其中：事业收入390.00万元；上年结转100.00万元。',
      [
        '收入预算 490.00万元',
        '本年收入预算 390.00万元 < 490.00万元',
        '事业收入 390.00万元 < 490.00万元',
        '上年结转 100.00万元 < 490.00万元',
      ],
    ],
    [
      'a list inside a list ends at the semicolon',
      '项目支出300.00万元，其中：整理项目100.00万元，其中：设备60.00万元、劳务40.00万元；库房项目200.00万元。',
      [
        '项目支出 300.00万元',
        '整理项目 100.00万元 < 300.00万元',
        '设备 60.00万元 < 100.00万元',
        '劳务 40.00万元 < 100.00万元',
        '库房项目 200.00万元 < 300.00万元',
      ],
    ],
    [
      '；支出包括 lists parts of the whole of both lists',
      '财政拨款收支总预算1000.00万元。收入包括：一般公共预算拨款900.00万元、上年结转100.00万元；支出包括：一般公共服务支出800.00万元、住房保障支出200.00万元。',
      [
        '财政拨款收支总预算 1000.00万元',
        '一般公共预算拨款 900.00万元 < 1000.00万元',
        '上年结转 100.00万元 < 1000.00万元',
        '一般公共服务支出 800.00万元 < 1000.00万元',
        '住房保障支出 200.00万元 < 1000.00万元',
      ],
    ],
    [
      'spending is no part of income',
      '2024年收入总计9.00万元，其中：本年收入8.00万元，上年结转1.00万元；支出总计9.00万元，其中：本年支出9.00万元。',
      [
        '收入总计 9.00万元',
        '本年收入 8.00万元 < 9.00万元',
        '上年结转 1.00万元 < 9.00万元',
        '支出总计 9.00万元',
        '本年支出 9.00万元 < 9.00万元',
      ],
    ],
    [
      'other things are no vehicles',
      '共有车辆7辆，其中：执法执勤用车6辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）2台。',
      ['共有车辆 7辆', '执法执勤用车 6辆 < 7辆', '其他用车 1辆 < 7辆', '单价100万元（含）以上设备（不含车辆） 2台'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(parts(text), expected));

  it('a share behind parts that only name the whole again is of the whole', () => {
    const facts = factsOf(
      '2024年收入预算900.00万元，其中：财政拨款收入850.00万元，为一般公共预算850.00万元、政府性基金预算0.00万元，占94.44%；单位资金50.00万元，占5.56%。',
    );
    assert.deepEqual(
      facts.map(({ subject, share, parent }) => [
        subject,
        share?.text ?? null,
        facts.find(({ id }) => id === parent)?.subject ?? null,
      ]),
      [
        ['收入预算', null, null],
        ['财政拨款收入', '94.44%', '收入预算'],
        ['一般公共预算', null, '财政拨款收入'],
        ['政府性基金预算', null, '财政拨款收入'],
        ['单位资金', '5.56%', '收入预算'],
      ],
    );
  });
});
