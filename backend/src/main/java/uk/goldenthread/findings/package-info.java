/** What a board would have to argue out, found by rule: pure functions of a snapshot and a day, and what was said to them. */
package uk.goldenthread.findings;
