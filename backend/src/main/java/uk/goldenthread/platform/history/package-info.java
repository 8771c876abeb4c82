/** Reading the history that the database keeps: revisions, their changes, their verification, and the past of single records. */
package uk.goldenthread.platform.history;
