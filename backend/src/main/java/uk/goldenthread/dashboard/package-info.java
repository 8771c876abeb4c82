/** "Is the plan on track?" answered from records, with n: a pure view over a snapshot. */
package uk.goldenthread.dashboard;
