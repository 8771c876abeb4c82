/** What changed between two states of a programme, as data and one sentence each. */
package uk.goldenthread.changes;
