/** A POST that is sent twice with one {@code Idempotency-Key} is carried out once. */
package uk.goldenthread.platform.idempotency;
