/** How large a gap is allowed, where several rules say it alike. A half step is half a unit of the last printed digit. */
export const tolerances = {
  all: 'Half a unit of the last printed digit of each number, added up',
  two: 'Half a unit of the last printed digit of the two numbers, added up',
  perItem:
    '0.005 × (number of items + 1) in 10,000 yuan: half a unit of the last printed digit of each number, added up',
  rates: 'The range that the printed digits of the numbers allow',
} as const;
