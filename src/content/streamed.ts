/** A file that is written piece by piece, so that it may be larger than what fits into one text. */
export function streamed(parts: AsyncIterator<string>, type: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
