/** Screens of legal reviews: the materials that were handed in, and what the reviewer does with them (1.4). */
package yidan.ui.casework.review;
