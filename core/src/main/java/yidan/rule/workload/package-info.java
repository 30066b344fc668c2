/** How much is under way, due, overdue and returned: what a head and the county see first. */
package yidan.rule.workload;
