/** The record of each tenant: what was done, by whom, chained by SM3 so that nobody changes it quietly. */
package yidan.record;
