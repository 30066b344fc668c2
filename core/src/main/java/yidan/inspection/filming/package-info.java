/** What of an inspection has to be filmed, and what was (临政发〔2023〕14号 一、三). */
package yidan.inspection.filming;
