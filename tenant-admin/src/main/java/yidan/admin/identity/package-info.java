/** Accounts at the identity server: made, changed, shut and deleted through its administration interface. */
package yidan.admin.identity;
