/** Identity as code: the realm of a county's organisations, its roles, claims, password and session policy and its login page. */
package yidan.realm;
