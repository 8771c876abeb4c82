/** The words every kind of record shares: what kinds there are, dates as plans write them, where a record comes from, and what loading it came to. */
package uk.goldenthread.record;
