/** The people of all organisations of a county, as its administrator looks after them. */
package yidan.admin.staff;
