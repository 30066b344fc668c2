/** A whole county on one machine: PostgreSQL, Keycloak and Payara Micro as children of one command, and of the tests. */
package yidan.standalone;
