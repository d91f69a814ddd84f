import type { Rule } from '../../rule.ts';
import { rule as w01 } from './w-01.ts';
import { rule as w02 } from './w-02.ts';
import { rule as w03 } from './w-03.ts';
import { rule as w04 } from './w-04.ts';
import { rule as w05 } from './w-05.ts';
import { rule as w06 } from './w-06.ts';
import { rule as w07 } from './w-07.ts';
import { rule as w08 } from './w-08.ts';
import { rule as w09 } from './w-09.ts';
import { rule as w10 } from './w-10.ts';
import { rule as w11 } from './w-11.ts';
import { rule as w12 } from './w-12.ts';
import { rule as w13 } from './w-13.ts';
import { rule as w14 } from './w-14.ts';
import { rule as w15 } from './w-15.ts';
import { rule as w16 } from './w-16.ts';
import { rule as w17 } from './w-17.ts';
import { rule as w18 } from './w-18.ts';
import { rule as w19 } from './w-19.ts';
import { rule as w20 } from './w-20.ts';
import { rule as w21 } from './w-21.ts';
import { rule as w22 } from './w-22.ts';
import { rule as w23 } from './w-23.ts';
import { rule as w24 } from './w-24.ts';
import { rule as w25 } from './w-25.ts';
import { rule as w26 } from './w-26.ts';
import { rule as w27 } from './w-27.ts';
import { rule as w28 } from './w-28.ts';
import { rule as w29 } from './w-29.ts';
import { rule as w30 } from './w-30.ts';

/** In the order of the catalogue. */
export const withinRules: readonly Rule[] = [
  w01,
  w02,
  w03,
  w04,
  w05,
  w06,
  w07,
  w08,
  w09,
  w10,
  w11,
  w12,
  w13,
  w14,
  w15,
  w16,
  w17,
  w18,
  w19,
  w20,
  w21,
  w22,
  w23,
  w24,
  w25,
  w26,
  w27,
  w28,
  w29,
  w30,
];
