package io.devquest.engine.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.ibatis.builder.xml.XMLMapperEntityResolver;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.parsing.XPathParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at children finds what the expression finds. */
class MapperXmlTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "mybatis-3-mapper.dtd">
            <mapper namespace="a.B">
              <resultMap id="one" type="map"><id column="id" property="id"/></resultMap>
              <!-- a remark -->
              <sql id="columns">id, name</sql>
              <insert id="insert"><selectKey keyProperty="id">select 1</selectKey>insert into b values (1)</insert>
              <select id="select" resultMap="one">select <include refid="columns"/> from b</select>
              <update id="update">update b set name = 'x' <if test="id != null">where id = #{id}</if></update>
              <select id="all" resultMap="one">select 1</select>
            </mapper>
            """;

    private final XPathParser asked =
            new XPathParser(new ByteArrayInputStream(XML.getBytes(UTF_8)), true, null, new XMLMapperEntityResolver());
    private final XPathParser looked = new MapperXml(new ByteArrayInputStream(XML.getBytes(UTF_8)));

    private static List<String> texts(List<XNode> nodes) {
        return nodes.stream().map(XNode::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mapper/resultMap",
                "/mapper/sql",
                "/mapper/parameterMap",
                "/mapper/select",
                "select|insert|update|delete",
                "delete|sql",
                "select",
                "cache",
                "insert/selectKey",
                "select[@id='all']",
                "//include"
            })
    void findsWhatTheExpressionFinds(String expression) {
        XNode before = asked.evalNode("/mapper");
        XNode now = looked.evalNode("/mapper");
        assertThat(texts(now.evalNodes(expression))).isEqualTo(texts(before.evalNodes(expression)));
        assertThat(String.valueOf(now.evalNode(expression))).isEqualTo(String.valueOf(before.evalNode(expression)));
        for (XNode statement : before.evalNodes("select|insert|update|delete")) {
            XNode same = now.evalNodes("select|insert|update|delete").stream()
                    .filter(one -> one.getStringAttribute("id").equals(statement.getStringAttribute("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(same.evalNodes(expression))).isEqualTo(texts(statement.evalNodes(expression)));
            assertThat(texts(same.evalNodes("selectKey"))).isEqualTo(texts(statement.evalNodes("selectKey")));
        }
    }
}
