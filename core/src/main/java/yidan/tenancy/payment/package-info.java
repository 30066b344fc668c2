/** Where the fines of a body are paid: never to itself (行政处罚法 第六十七条). */
package yidan.tenancy.payment;
