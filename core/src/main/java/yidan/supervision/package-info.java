/**
 * Supervision of enforcement: special supervisors, what their letters let them read, and the county's overview of its
 * townships. Lives here: 特邀行政执法监督员工作规则, 行政执法协调监督工作办法 (reading). Uses {@code people}: no officer is
 * appointed, and an account opens with the office; {@code itemlist} and {@code people}: the overview counts there.
 */
package yidan.supervision;
