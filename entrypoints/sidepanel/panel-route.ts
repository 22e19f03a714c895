/** Which screen stands in the panel. */
export type PanelRoute =
  | { screen: 'queue' }
  | { screen: 'today' }
  | { screen: 'case'; caseId: string }
  | { screen: 'regulation' }
  | { screen: 'office' }
  | { screen: 'byHand' }
  | { screen: 'data' }
  | { screen: 'markup' }
  | { screen: 'assignment' };
