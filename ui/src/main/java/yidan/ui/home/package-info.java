/** The first screen after login: what waits for me, what is due, what came back. Example of how a view is made. */
package yidan.ui.home;
