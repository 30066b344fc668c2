/** The two certified officers who handle a case (行政处罚法 第四十二条; 1.7 行政执法人员持证上岗和资格管理制度); uses {@code people}. */
package yidan.casework.officers;
