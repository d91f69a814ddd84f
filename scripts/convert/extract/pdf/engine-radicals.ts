/**
 * Fonts made by some programs name their glyphs after radicals: 车 comes out as U+2ECB, 用 as U+2F64. Here each radical
 * is paired with the character it looks like. Unicode's own compatibility folding covers the second block only.
 */

/** U+2E80 to U+2EF3, CJK Radicals Supplement. U+2E9A is not assigned. */
const supplement =
  '々厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄心扌攵�旡日月歺母民氵氺灬爫爫丬牛' +
  '犭王疋目示礻竹糹纟罓罒罓罓网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝' +
  '钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟';

/** U+2F00 to U+2FD5, Kangxi Radicals; U+2F3E is 户, as fonts for the mainland draw it, not 戶. */
const kangxi =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀' +
  '寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋' +
  '比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸' +
  '缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛' +
  '辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻' +
  '黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

const blocks = [
  { first: 0x2e80, characters: supplement },
  { first: 0x2f00, characters: kangxi },
];

const folded = new Map<string, string>();
for (const { first, characters } of blocks) {
  [...characters].forEach((character, index) => {
    if (character !== '\ufffd') folded.set(String.fromCodePoint(first + index), character);
  });
}

// Two dashes in a row that a font draws as one sign.
folded.set('\u2e3a', '——').set('\u2e3b', '———');

const radical = /[\u2e3a\u2e3b\u2e80-\u2fdf]/;
const radicals = /[\u2e3a\u2e3b\u2e80-\u2fdf]/g;

/** The text with every radical replaced by the ordinary character. */
export function foldRadicals(text: string): string {
  return radical.test(text) ? text.replace(radicals, (character) => folded.get(character) ?? character) : text;
}
