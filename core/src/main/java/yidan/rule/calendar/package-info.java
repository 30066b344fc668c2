/** Which days are worked: the country's calendar, and what the county adds to it or corrects. */
package yidan.rule.calendar;
