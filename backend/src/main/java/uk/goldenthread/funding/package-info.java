/** Grants and budgets: what they are for, what was spent of them, what came of it, and what the funder was told. Amounts are whole pence. */
package uk.goldenthread.funding;
