/** The contract: what the code alone cannot say of itself is added here, once for every operation and every schema. */
package uk.goldenthread.platform.openapi;
