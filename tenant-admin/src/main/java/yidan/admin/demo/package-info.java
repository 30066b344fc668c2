/** The demo counties: invented people in real townships, loaded once, when there is no county yet. */
package yidan.admin.demo;
