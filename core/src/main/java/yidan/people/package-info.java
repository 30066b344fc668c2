/**
 * The people of an organisation: who works there, with which account, roles and certificate (institution 1.7
 * 行政执法人员持证上岗和资格管理制度); uses {@code itemlist}.
 */
package yidan.people;
