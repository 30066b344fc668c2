/** How a new organisation is set up by the county's administrator, step by step (institution 1.2, article 9). */
package yidan.people.onboarding;
