import type { ReactNode } from 'react';
import { Chart } from '@/design/Chart';
import type { components } from '@/server/schema';

export interface ServerChartProps {
  chart: components['schemas']['Chart'];
  sentenceShown?: boolean;
  /** In a table the figures stand in the row already. */
  tableShown?: boolean;
  /** Between the picture and its table: counts, key. */
  children?: ReactNode;
}

/** A chart as the API gives it. */
export function ServerChart({ chart, sentenceShown = false, tableShown = false, children }: ServerChartProps) {
  const { caption, columns, rows } = chart.table;
  return (
    <Chart svg={chart.svg} sentence={chart.sentence} sentenceShown={sentenceShown} table={tableShown ? { caption, head: columns, rows } : undefined}>
      {children}
    </Chart>
  );
}
