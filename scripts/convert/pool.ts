import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { WorkResult, WorkTask } from './work.ts';

/** No document needs more memory than this, in megabytes; a hostile one would take all there is. */
const memory = 2048;
/** No document needs longer than this, in minutes, a scan of hundreds of pages included. */
const patience = 30;

/**
 * Worker threads that convert documents, one each. A document that takes too much memory or time ends its
 * thread, not the batch.
 */
export class ConversionPool {
  readonly #pool: Piscina;

  /** `tasks` is how many there will be: no more threads are started than are needed. */
  constructor(tasks: number) {
    this.#pool = new Piscina({
      filename: new URL('./work.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: Math.max(1, Math.min(tasks, availableParallelism())),
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
  }

  async run(task: WorkTask): Promise<WorkResult> {
    try {
      return (await this.#pool.run(task, { signal: AbortSignal.timeout(patience * 60_000) })) as WorkResult;
    } catch (error) {
      const { code, name } = error as NodeJS.ErrnoException;
      const message =
        code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `转换这份文件需要的内存超过 ${memory} MB，已放弃`
          : name === 'AbortError'
            ? `转换这份文件超过 ${patience} 分钟，已放弃`
            : null;
      const rule = message ? 'unusable-source' : 'converter-defect';
      return { failed: { path: task.found.path, message: message ?? String(error), rule } };
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
