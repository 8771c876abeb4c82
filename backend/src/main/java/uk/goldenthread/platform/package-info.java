/** Transactions and tenancy, history, HTTP manners: what every room stands on. */
package uk.goldenthread.platform;
