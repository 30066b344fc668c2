/** Leads: where a case may come from, and what becomes of those that do not become one (4.2, 4.3; 13号 二（一）). */
package yidan.casework.lead;
