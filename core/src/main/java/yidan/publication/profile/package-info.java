/** A body's own profile on its way to the public: one person states it, the head reads it and publishes it. */
package yidan.publication.profile;
