// Words of the tables.

export const BILL_NOTE =
  'whole exercise as it would now run; every rate is an assumption and holdings are illustrative: nobody’s real bill';
export const NO_BILL = 'No other force’s unit leaves for an incident, or this doctrine has no rates.';

export const INJECTS = 'Injects';
export const INJECTS_HINT = 'The Main Events List, for exercise control, I';
export const DEBRIEF = 'Debrief';
export const DEBRIEF_HINT = 'What is to be done, and the report to take away, D';
