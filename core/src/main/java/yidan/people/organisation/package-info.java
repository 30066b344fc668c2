/** An organisation as the county's administrator keeps it: open or suspended, and what remains to be done for it. */
package yidan.people.organisation;
