/** Migrations that load files; those that are plain SQL lie beside, among the resources. */
package db.migration;
