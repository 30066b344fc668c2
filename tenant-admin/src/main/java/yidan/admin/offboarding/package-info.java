/** Taking an organisation out: its export for the county, its erasure, and what proves both. */
package yidan.admin.offboarding;
