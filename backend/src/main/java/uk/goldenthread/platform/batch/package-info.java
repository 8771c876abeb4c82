/** Many records in one request: one result each, one revision for all. */
package uk.goldenthread.platform.batch;
