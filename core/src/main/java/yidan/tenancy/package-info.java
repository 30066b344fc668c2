/** Who is asking and what he may see: organisations, actors, the stamp of each transaction, the register of dossiers. */
package yidan.tenancy;
