/** How a paper reached its party, in the forms that serve something (行政处罚法 第六十一条). */
package yidan.ui.casework.service;
