import type { Page } from 'playwright';

/** A node of the accessibility tree, as assistive technology is given it. */
export interface Exposed {
  role: string;
  name: string;
  description: string;
  children: Exposed[];
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  childIds?: string[];
}

/** The whole tree of a page, from the browser; nodes it leaves out are replaced by their children. */
export async function accessibilityTree(page: Page): Promise<Exposed[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const expose = (id: string): Exposed[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(expose);
    if (node.ignored) return children;
    const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
    return [
      {
        role: text(node.role?.value),
        name: text(node.name?.value),
        description: text(node.description?.value),
        children,
      },
    ];
  };
  const [root] = nodes;
  return root ? expose(root.nodeId) : [];
}

/** All nodes of some roles, with those below them. */
export function ofRole(nodes: readonly Exposed[], ...roles: string[]): Exposed[] {
  return nodes.flatMap((node) => [...(roles.includes(node.role) ? [node] : []), ...ofRole(node.children, ...roles)]);
}
