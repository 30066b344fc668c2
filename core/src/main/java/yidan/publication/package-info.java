/**
 * What the public may read: masked copies of bodies, lists and catalogues with all their versions (institutions 1.2
 * 行政执法公示办法 and 1.12, and the publication of lists in 1.8); it uses none of its siblings.
 */
package yidan.publication;
