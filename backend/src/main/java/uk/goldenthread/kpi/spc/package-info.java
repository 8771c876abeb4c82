/** Statistical process control by the NHS's rules: pure, no database, no clock. */
package uk.goldenthread.kpi.spc;
