/** The life of a tenant: set up, staffed, suspended, exported, erased by the administrator of its county. */
package yidan.admin;
