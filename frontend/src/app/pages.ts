import type { ComponentType } from 'react';
import type { RouteName } from '@/routes/routes';

/**
 * The screen of each route. Each is fetched when it is first opened, so a visitor pays for the pages they read. The
 * navigation offers what stands here, and nothing else.
 */
export const pages: Partial<Record<RouteName, () => Promise<ComponentType>>> = {
  home: async () => (await import('@/features/access/HomePage')).HomePage,
};
