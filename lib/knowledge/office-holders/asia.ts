/**
 * East, South-East, South and Central Asia: who held which office, one line a term.
 * code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen. Last gone through: 2026-11-25.
 */
export const ASIA = `
CN | Ambassador to the United Nations | Liu Jieyi | Liu | | he | 2013-09 | 2017-10 | 2017-10
CN | Ambassador to the United Nations | Ma Zhaoxu | Ma | | he | 2018-01 | 2019-07 | 2019-07
CN | Ambassador to the United Nations | Zhang Jun | Zhang | | he | 2019-07-30 | 2024-03 | 2024-03
CN | Ambassador to the United Nations | Fu Cong | Fu | | he | 2024-04 | | 2026-05
CN | Ambassador to the United States | Cui Tiankai | Cui | | he | 2013-04-02 | 2021-06-23 | 2021-06-23
CN | Ambassador to the United States | Qin Gang | Qin | | he | 2021-07-28 | 2023-01-04 | 2023-01-04
CN | Ambassador to the United States | Xie Feng | Xie | | he | 2023-05-23 | | 2026-01
CN | Chairman of the Chinese People's Political Consultative Conference | Yu Zhengsheng | Yu | | he | 2013-03-11 | 2018-03-14 | 2018-03-14
CN | Chairman of the Chinese People's Political Consultative Conference | Wang Yang | Wang | | he | 2018-03-14 | 2023-03-10 | 2023-03-10
CN | Chairman of the Chinese People's Political Consultative Conference | Wang Huning | Wang | | he | 2023-03-10 | | 2026-03
CN | Chairman of the National People's Congress Standing Committee | Zhang Dejiang | Zhang | | he | 2013-03-14 | 2018-03-17 | 2018-03-17
CN | Chairman of the National People's Congress Standing Committee | Li Zhanshu | Li | | he | 2018-03-17 | 2023-03-10 | 2023-03-10
CN | Chairman of the National People's Congress Standing Committee | Zhao Leji | Zhao | | he | 2023-03-10 | | 2026-03
CN | Climate Envoy | Xie Zhenhua | Xie | | he | 2021-02 | 2024-01-12 | 2024-01-12
CN | Climate Envoy | Liu Zhenmin | Liu | | he | 2024-01-12 | | 2025-11
CN | Commerce Minister | Gao Hucheng | Gao | | he | 2013-03-16 | 2017-02-24 | 2017-02-24
CN | Commerce Minister | Zhong Shan | Zhong | | he | 2017-02-24 | 2020-12-26 | 2020-12-26
CN | Commerce Minister | Wang Wentao | Wang | | he | 2020-12-26 | | 2026-01
CN | Commerce Ministry Spokesperson | Gao Feng | Gao | | he | 2017 | 2020-12 | 2020-12
CN | Commerce Ministry Spokesperson | Shu Jueting | Shu | | she | 2020-12 | 2023-12 | 2023-12
CN | Commerce Ministry Spokesperson | He Yongqian | He Yongqian | | she | 2024-01 | | 2025-12
CN | Defense Minister | Chang Wanquan | Chang | | he | 2013-03-16 | 2018-03-19 | 2018-03-19
CN | Defense Minister | Wei Fenghe | Wei | | he | 2018-03-19 | 2023-03-12 | 2023-03-12
CN | Defense Minister | Li Shangfu | Li | | he | 2023-03-12 | 2023-10-24 | 2023-10-24
CN | Defense Minister | Dong Jun | Dong | | he | 2023-12-29 | | 2026-01
CN | Defense Ministry Spokesman | Wu Qian | Wu | | he | 2016 | 2024-12 | 2024-12
CN | Deputy Ambassador to the United Nations | Dai Bing | Dai | | he | 2020-07 | 2024-12 | 2024-12
CN | Deputy Ambassador to the United Nations | Geng Shuang | Geng | | he | 2025-01 | | 2025-12
CN | Director of the Central Foreign Affairs Commission Office | Yang Jiechi | Yang | | he | 2013-08 | 2023-01-01 | 2023-01-01
CN | Director of the Central Foreign Affairs Commission Office | Wang Yi | Wang | | he | 2023-01-01 | 2023-07-25 | 2023-07-25
CN | Finance Minister | Lou Jiwei | Lou | | he | 2013-03-16 | 2016-11-07 | 2016-11-07
CN | Finance Minister | Xiao Jie | Xiao | | he | 2016-11-07 | 2018-03-19 | 2018-03-19
CN | Finance Minister | Liu Kun | Liu | | he | 2018-03-19 | 2023-10-24 | 2023-10-24
CN | Finance Minister | Lan Fo'an | Lan | Lan Foan; Lan Fo-an | he | 2023-10-24 | | 2025-12
CN | First Vice Premier | Zhang Gaoli | Zhang | | he | 2013-03-16 | 2018-03-19 | 2018-03-19
CN | First Vice Premier | Han Zheng | Han | | he | 2018-03-19 | 2023-03-10 | 2023-03-10
CN | First Vice Premier | Ding Xuexiang | Ding | | he | 2023-03-12 | | 2026-03
CN | Foreign Minister | Yang Jiechi | Yang | | he | 2007-04-27 | 2013-03-16 | 2013-03-16
CN | Foreign Minister | Wang Yi | Wang | | he | 2013-03-16 | 2022-12-30 | 2022-12-30
CN | Foreign Minister | Qin Gang | Qin | | he | 2022-12-30 | 2023-07-25 | 2023-07-25
CN | Foreign Minister | Wang Yi | Wang | | he | 2023-07-25 | | 2026-05
CN | Foreign Ministry Spokesman | Hong Lei | Hong | | he | 2010-12 | 2016-09 | 2016-09
CN | Foreign Ministry Spokesman | Geng Shuang | Geng | | he | 2016-09-26 | 2020-06-09 | 2020-06-09
CN | Foreign Ministry Spokesman | Wang Wenbin | Wang | | he | 2020-07-17 | 2024-05-24 | 2024-05-24
CN | Foreign Ministry Spokesperson | Lu Kang | Lu | | he | 2015-06 | 2019-07-22 | 2019-07-22
CN | Foreign Ministry Spokesperson | Hua Chunying | Hua | | she | 2019-07-22 | 2024-05-27 | 2024-05-27
CN | Foreign Ministry Spokesperson | Guo Jiakun | Guo | | he | 2025-01-06 | | 2026-05
CN | Foreign Ministry Spokeswoman | Hua Chunying | Hua | | she | 2012-11-16 | 2019-07-22 | 2019-07-22
CN | Foreign Ministry Spokeswoman | Mao Ning | Mao | | she | 2022-09-05 | | 2026-05
CN | Governor of the People's Bank of China | Zhou Xiaochuan | Zhou | | he | 2002-12 | 2018-03-19 | 2018-03-19
CN | Governor of the People's Bank of China | Yi Gang | Yi | | he | 2018-03-19 | 2023-07-25 | 2023-07-25
CN | Governor of the People's Bank of China | Pan Gongsheng | Pan | | he | 2023-07-25 | | 2026-01
CN | Head of the Communist Party's International Department | Song Tao | Song | | he | 2015-11 | 2022-06 | 2022-06
CN | Head of the Communist Party's International Department | Liu Jianchao | Liu | | he | 2022-06 | 2025-07 | 2025-07
CN | Head of the Communist Party's International Department | Liu Haixing | Liu | | he | 2025-09-30 | | 2026-01
CN | Head of the Taiwan Affairs Office | Zhang Zhijun | Zhang | | he | 2013-03-17 | 2018-03 | 2018-03
CN | Head of the Taiwan Affairs Office | Liu Jieyi | Liu | | he | 2018-03-28 | 2022-12-28 | 2022-12-28
CN | Head of the Taiwan Affairs Office | Song Tao | Song | | he | 2022-12-28 | | 2026-01
CN | International Trade Representative | Li Chenggang | Li | | he | 2025-04 | | 2026-01
CN | Minister of Public Security | Guo Shengkun | Guo | | he | 2012-12-28 | 2017-11-04 | 2017-11-04
CN | Minister of Public Security | Zhao Kezhi | Zhao | | he | 2017-11-04 | 2022-06-24 | 2022-06-24
CN | Minister of Public Security | Wang Xiaohong | Wang | | he | 2022-06-24 | | 2026-01
CN | Minister of State Security | Geng Huichang | Geng | | he | 2007-08-30 | 2016-11-07 | 2016-11-07
CN | Minister of State Security | Chen Wenqing | Chen | | he | 2016-11-07 | 2022-10-30 | 2022-10-30
CN | Minister of State Security | Chen Yixin | Chen | | he | 2022-10-30 | | 2025-12
CN | Premier | Wen Jiabao | Wen | | he | 2003-03-16 | 2013-03-15 | 2013-03-15
CN | Premier | Li Keqiang | Li | | he | 2013-03-15 | 2023-03-11 | 2023-03-11
CN | Premier | Li Qiang | Li | | he | 2023-03-11 | | 2026-05
CN | President | Hu Jintao | Hu | | he | 2003-03-15 | 2013-03-14 | 2013-03-14
CN | President | Xi Jinping | Xi! | President Xi | he | 2013-03-14 | | 2026-05
CN | Special Envoy for Eurasian Affairs | Li Hui | Li | | he | 2019-08 | 2025-08 | 2025-08
CN | Special Envoy on the Middle East | Zhai Jun | Zhai | | he | 2019-09 | | 2026-03
CN | Spokesman for the Defense Ministry | Tan Kefei | Tan | | he | 2020-12 | 2023-09 | 2023-09
CN | Spokesman for the Defense Ministry | Zhang Xiaogang | Zhang | | he | 2023-10 | | 2025-12
CN | Spokesman for the Foreign Ministry | Zhao Lijian | Zhao | | he | 2020-02-24 | 2023-01-09 | 2023-01-09
CN | Spokesman for the Foreign Ministry | Lin Jian | Lin | | he | 2024-03-18 | | 2026-05
CN | Spokesman of the Defense Ministry | Ren Guoqiang | Ren | | he | 2016-11 | 2020-12 | 2020-12
CN | Spokesman of the Defense Ministry | Jiang Bin | Jiang | | he | 2025-03 | | 2025-12
CN | Taiwan Affairs Office Spokesman | Ma Xiaoguang | Ma | | he | 2013 | 2023-06 | 2023-06
CN | Taiwan Affairs Office Spokesman | Chen Binhua | Chen | | he | 2023-06 | | 2025-12
CN | Taiwan Affairs Office Spokeswoman | Zhu Fenglian | Zhu | | she | 2019-11 | | 2025-12
CN | Vice Chair of the Central Military Commission | Xu Qiliang | Xu | | he | 2012-11-04 | 2022-10-23 | 2022-10-23
CN | Vice Chair of the Central Military Commission | He Weidong | He Weidong | | he | 2022-10-23 | 2025-10-17 | 2025-10-17
CN | Vice Chair of the Central Military Commission | Zhang Shengmin | Zhang | | he | 2025-10-23 | | 2026-01
CN | Vice Chairman of the Central Military Commission | Fan Changlong | Fan | | he | 2012-11-04 | 2017-10-25 | 2017-10-25
CN | Vice Chairman of the Central Military Commission | Zhang Youxia | Zhang | | he | 2017-10-25 | 2026-01-24 | 2026-01-24
CN | Vice Premier | Wang Yang | Wang | | he | 2013-03-16 | 2018-03-14 | 2018-03-14
CN | Vice Premier | Liu He | Liu | | he | 2018-03-19 | 2023-03-12 | 2023-03-12
CN | Vice Premier | He Lifeng | He Lifeng | | he | 2023-03-12 | | 2026-03
CN | Vice President | Xi Jinping | Xi! | | he | 2008-03-15 | 2013-03-14 | 2013-03-14
CN | Vice President | Li Yuanchao | Li | | he | 2013-03-14 | 2018-03-17 | 2018-03-17
CN | Vice President | Wang Qishan | Wang | | he | 2018-03-17 | 2023-03-10 | 2023-03-10
CN | Vice President | Han Zheng | Han | | he | 2023-03-10 | | 2026-03
HK | Chief Executive | Leung Chun-ying | Leung | CY Leung; C.Y. Leung | he | 2012-07-01 | 2017-06-30 | 2017-06-30
HK | Chief Executive | Carrie Lam | Lam | Lam Cheng Yuet-ngor; Carrie Lam Cheng Yuet-ngor | she | 2017-07-01 | 2022-06-30 | 2022-06-30
HK | Chief Executive | John Lee | Lee | John Lee Ka-chiu; Lee Ka-chiu | he | 2022-07-01 | | 2026-01
HK | Chief Secretary | Carrie Lam | Lam | | she | 2012-07-01 | 2017-01-12 | 2017-01-12
HK | Chief Secretary | Matthew Cheung | Cheung | Matthew Cheung Kin-chung | he | 2017-01-16 | 2021-06-25 | 2021-06-25
HK | Chief Secretary | John Lee | Lee | John Lee Ka-chiu | he | 2021-06-25 | 2022-04-07 | 2022-04-07
HK | Chief Secretary | Eric Chan | Chan | Eric Chan Kwok-ki; Chan Kwok-ki | he | 2022-07-01 | | 2025-12
HK | Financial Secretary | Paul Chan | Chan | Paul Chan Mo-po; Chan Mo-po | he | 2017-01-16 | | 2025-12
HK | Secretary for Security | John Lee | Lee | John Lee Ka-chiu | he | 2017-07-01 | 2021-06-25 | 2021-06-25
HK | Secretary for Security | Chris Tang | Tang | Chris Tang Ping-keung; Tang Ping-keung | he | 2021-06-25 | | 2025-12
JP | Ambassador to the United Nations | Motohide Yoshikawa | Yoshikawa | Yoshikawa Motohide | he | 2013-08 | 2016-06 | 2016-06
JP | Ambassador to the United Nations | Koro Bessho | Bessho! | Bessho Koro | he | 2016-06 | 2019-11 | 2019-11
JP | Ambassador to the United Nations | Kimihiro Ishikane | Ishikane! | Ishikane Kimihiro | he | 2019-12 | 2023-12 | 2023-12
JP | Ambassador to the United Nations | Kazuyuki Yamazaki | Yamazaki | Yamazaki Kazuyuki | he | 2023-12 | | 2025-12
JP | Chief Cabinet Secretary | Yoshihide Suga | Suga! | Suga Yoshihide | he | 2012-12-26 | 2020-09-16 | 2020-09-16
JP | Chief Cabinet Secretary | Katsunobu Kato | Kato | Kato Katsunobu | he | 2020-09-16 | 2021-10-04 | 2021-10-04
JP | Chief Cabinet Secretary | Hirokazu Matsuno | Matsuno! | Matsuno Hirokazu | he | 2021-10-04 | 2023-12-14 | 2023-12-14
JP | Chief Cabinet Secretary | Yoshimasa Hayashi | Hayashi | Hayashi Yoshimasa | he | 2023-12-14 | 2025-10-21 | 2025-10-21
JP | Chief Cabinet Secretary | Minoru Kihara | Kihara! | Kihara Minoru | he | 2025-10-21 | | 2026-05
JP | Defense Minister | Gen Nakatani | Nakatani | Nakatani Gen | he | 2014-12-24 | 2016-08-03 | 2016-08-03
JP | Defense Minister | Tomomi Inada | Inada! | Inada Tomomi | she | 2016-08-03 | 2017-07-28 | 2017-07-28
JP | Defense Minister | Itsunori Onodera | Onodera! | Onodera Itsunori | he | 2017-08-03 | 2018-10-02 | 2018-10-02
JP | Defense Minister | Takeshi Iwaya | Iwaya! | Iwaya Takeshi | he | 2018-10-02 | 2019-09-11 | 2019-09-11
JP | Defense Minister | Taro Kono | Kono | Kono Taro | he | 2019-09-11 | 2020-09-16 | 2020-09-16
JP | Defense Minister | Nobuo Kishi | Kishi | Kishi Nobuo | he | 2020-09-16 | 2022-08-10 | 2022-08-10
JP | Defense Minister | Yasukazu Hamada | Hamada | Hamada Yasukazu | he | 2022-08-10 | 2023-09-13 | 2023-09-13
JP | Defense Minister | Minoru Kihara | Kihara! | Kihara Minoru | he | 2023-09-13 | 2024-10-01 | 2024-10-01
JP | Defense Minister | Gen Nakatani | Nakatani | Nakatani Gen | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Defense Minister | Shinjiro Koizumi | Koizumi! | Koizumi Shinjiro | he | 2025-10-21 | | 2026-05
JP | Emperor | Akihito | Akihito! | Emperor Akihito; Emperor Emeritus Akihito | he | 1989-01-07 | 2019-04-30 | 2019-04-30
JP | Emperor | Naruhito | Naruhito! | Emperor Naruhito | he | 2019-05-01 | | 2026-03
JP | Finance Minister | Taro Aso | Aso | Aso Taro | he | 2012-12-26 | 2021-10-04 | 2021-10-04
JP | Finance Minister | Shunichi Suzuki | Suzuki | Suzuki Shunichi | he | 2021-10-04 | 2024-10-01 | 2024-10-01
JP | Finance Minister | Katsunobu Kato | Kato | Kato Katsunobu | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Finance Minister | Satsuki Katayama | Katayama! | Katayama Satsuki | she | 2025-10-21 | | 2026-05
JP | Foreign Minister | Fumio Kishida | Kishida! | Kishida Fumio | he | 2012-12-26 | 2017-08-03 | 2017-08-03
JP | Foreign Minister | Taro Kono | Kono | Taro Kouno; Kono Taro | he | 2017-08-03 | 2019-09-11 | 2019-09-11
JP | Foreign Minister | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2019-09-11 | 2021-11-04 | 2021-11-04
JP | Foreign Minister | Yoshimasa Hayashi | Hayashi | Hayashi Yoshimasa | he | 2021-11-10 | 2023-09-13 | 2023-09-13
JP | Foreign Minister | Yoko Kamikawa | Kamikawa! | Kamikawa Yoko | she | 2023-09-13 | 2024-10-01 | 2024-10-01
JP | Foreign Minister | Takeshi Iwaya | Iwaya! | Iwaya Takeshi | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Foreign Minister | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2025-10-21 | | 2026-05
JP | Governor of Tokyo | Yuriko Koike | Koike! | Koike Yuriko | she | 2016-08-02 | | 2026-01
JP | Governor of the Bank of Japan | Haruhiko Kuroda | Kuroda! | Kuroda Haruhiko | he | 2013-03-20 | 2023-04-08 | 2023-04-08
JP | Governor of the Bank of Japan | Kazuo Ueda | Ueda! | Ueda Kazuo | he | 2023-04-09 | | 2026-05
JP | Leader of the Constitutional Democratic Party | Yukio Edano | Edano! | Edano Yukio | he | 2017-10-03 | 2021-11-12 | 2021-11-12
JP | Leader of the Constitutional Democratic Party | Kenta Izumi | Izumi | Izumi Kenta | he | 2021-11-30 | 2024-09-23 | 2024-09-23
JP | Leader of the Constitutional Democratic Party | Yoshihiko Noda | Noda | Noda Yoshihiko | he | 2024-09-23 | 2026-01 | 2026-01
JP | Leader of the Democratic Party for the People | Yuichiro Tamaki | Tamaki | Tamaki Yuichiro | he | 2020-09 | | 2026-02
JP | Minister of Economy, Trade and Industry | Yoichi Miyazawa | Miyazawa | Miyazawa Yoichi | he | 2014-10-21 | 2015-10-07 | 2015-10-07
JP | Minister of Economy, Trade and Industry | Motoo Hayashi | Hayashi | Hayashi Motoo | he | 2015-10-07 | 2016-08-03 | 2016-08-03
JP | Minister of Economy, Trade and Industry | Hiroshige Seko | Seko! | Seko Hiroshige | he | 2016-08-03 | 2019-09-11 | 2019-09-11
JP | Minister of Economy, Trade and Industry | Isshu Sugawara | Sugawara | Sugawara Isshu | he | 2019-09-11 | 2019-10-25 | 2019-10-25
JP | Minister of Economy, Trade and Industry | Hiroshi Kajiyama | Kajiyama | Kajiyama Hiroshi | he | 2019-10-25 | 2021-10-04 | 2021-10-04
JP | Minister of Economy, Trade and Industry | Koichi Hagiuda | Hagiuda! | Hagiuda Koichi | he | 2021-10-04 | 2022-08-10 | 2022-08-10
JP | Minister of Economy, Trade and Industry | Yasutoshi Nishimura | Nishimura | Nishimura Yasutoshi | he | 2022-08-10 | 2023-12-14 | 2023-12-14
JP | Minister of Economy, Trade and Industry | Ken Saito | Saito | Saito Ken | he | 2023-12-14 | 2024-10-01 | 2024-10-01
JP | Minister of Economy, Trade and Industry | Yoji Muto | Muto | Muto Yoji | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Minister of Economy, Trade and Industry | Ryosei Akazawa | Akazawa! | Akazawa Ryosei | he | 2025-10-21 | | 2026-05
JP | Minister of Internal Affairs and Communications | Yoshimasa Hayashi | Hayashi | Hayashi Yoshimasa | he | 2025-10-21 | | 2026-02
JP | Prime Minister | Junichiro Koizumi | Koizumi! | Koizumi Junichiro | he | 2001-04-26 | 2006-09-26 | 2006-09-26
JP | Prime Minister | Shinzo Abe | Abe! | Abe Shinzo | he | 2006-09-26 | 2007-09-26 | 2007-09-26
JP | Prime Minister | Yasuo Fukuda | Fukuda | Fukuda Yasuo | he | 2007-09-26 | 2008-09-24 | 2008-09-24
JP | Prime Minister | Taro Aso | Aso | Aso Taro | he | 2008-09-24 | 2009-09-16 | 2009-09-16
JP | Prime Minister | Yukio Hatoyama | Hatoyama! | Hatoyama Yukio | he | 2009-09-16 | 2010-06-08 | 2010-06-08
JP | Prime Minister | Naoto Kan | Kan | Kan Naoto | he | 2010-06-08 | 2011-09-02 | 2011-09-02
JP | Prime Minister | Yoshihiko Noda | Noda | Noda Yoshihiko | he | 2011-09-02 | 2012-12-26 | 2012-12-26
JP | Prime Minister | Shinzo Abe | Abe! | Abe Shinzo | he | 2012-12-26 | 2020-09-16 | 2020-09-16
JP | Prime Minister | Yoshihide Suga | Suga! | Suga Yoshihide | he | 2020-09-16 | 2021-10-04 | 2021-10-04
JP | Prime Minister | Fumio Kishida | Kishida! | Kishida Fumio | he | 2021-10-04 | 2024-10-01 | 2024-10-01
JP | Prime Minister | Shigeru Ishiba | Ishiba! | Ishiba Shigeru | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Prime Minister | Sanae Takaichi | Takaichi! | Takaichi Sanae | she | 2025-10-21 | | 2026-05
JP | Secretary-General of the Liberal Democratic Party | Toshihiro Nikai | Nikai! | Nikai Toshihiro | he | 2016-08-03 | 2021-10-01 | 2021-10-01
JP | Secretary-General of the Liberal Democratic Party | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2021-11-04 | 2024-09-30 | 2024-09-30
JP | Secretary-General of the Liberal Democratic Party | Hiroshi Moriyama | Moriyama | Moriyama Hiroshi | he | 2024-09-30 | 2025-10-07 | 2025-10-07
JP | Secretary-General of the Liberal Democratic Party | Shunichi Suzuki | Suzuki | Suzuki Shunichi | he | 2025-10-07 | | 2026-02
JP | Speaker of the House of Representatives | Nobutaka Machimura | Machimura | Machimura Nobutaka | he | 2014-12-24 | 2015-04-21 | 2015-04-21
JP | Speaker of the House of Representatives | Tadamori Oshima | Oshima | Oshima Tadamori | he | 2015-04-21 | 2021-10-14 | 2021-10-14
JP | Speaker of the House of Representatives | Hiroyuki Hosoda | Hosoda | Hosoda Hiroyuki | he | 2021-11-10 | 2023-10-20 | 2023-10-20
JP | Speaker of the House of Representatives | Fukushiro Nukaga | Nukaga! | Nukaga Fukushiro | he | 2023-10-20 | 2026-01-23 | 2026-01-23
JP | Trade Negotiator | Ryosei Akazawa | Akazawa! | Akazawa Ryosei | he | 2025-04 | 2025-10-21 | 2025-10-21
KP | Ambassador to the United Nations | Ja Song Nam | Ja | Ja Song-nam | he | 2014-02 | 2018-08 | 2018-08
KP | Ambassador to the United Nations | Kim Song | Kim | | he | 2018-09 | | 2025-12
KP | Chairman of the Standing Committee of the Supreme People's Assembly | Kim Yong Nam | Kim | Kim Yong-nam; Kim Yong-Nam | he | 1998-09-05 | 2019-04-11 | 2019-04-11
KP | Chairman of the Standing Committee of the Supreme People's Assembly | Choe Ryong Hae | Choe | Choe Ryong-hae; Choe Ryong-Hae; Choi Ryong-hae | he | 2019-04-11 | | 2025-12
KP | Defense Minister | Pak Yong Sik | Pak | Pak Yong-sik | he | 2015-07 | 2018-06 | 2018-06
KP | Defense Minister | No Kwang Chol | No Kwang Chol | No Kwang-chol | he | 2018-06 | 2019-12-29 | 2019-12-29
KP | Defense Minister | Kim Jong Gwan | Kim | Kim Jong-gwan | he | 2019-12-29 | 2021-07 | 2021-07
KP | Defense Minister | Kang Sun Nam | Kang | Kang Sun-nam | he | 2022-12 | 2024-10 | 2024-10
KP | Defense Minister | No Kwang Chol | No Kwang Chol | No Kwang-chol; Noh Kwang-chol | he | 2024-10 | | 2026-01
KP | Foreign Minister | Ri Su Yong | Ri | Ri Su-yong; Ri Soo-yong; Ri Su-Yong; Ri Soo Yong | he | 2014-04-09 | 2016-05-09 | 2016-05-09
KP | Foreign Minister | Ri Yong Ho | Ri | Ri Yong-ho; Ri Yong-Ho | he | 2016-05-09 | 2020-01-23 | 2020-01-23
KP | Foreign Minister | Ri Son Gwon | Ri | Ri Son-gwon; Ri Son-Gwon | he | 2020-01-23 | 2022-06-10 | 2022-06-10
KP | Foreign Minister | Choe Son Hui | Choe | Choe Son-hui; Choi Son-hui; Choi Son Hui; Choe Sun-hui; Choe Sun Hui; Choi Sun-hee | she | 2022-06-11 | | 2026-03
KP | Premier | Pak Pong Ju | Pak | Pak Pong-ju | he | 2013-04-01 | 2019-04-11 | 2019-04-11
KP | Premier | Kim Jae Ryong | Kim | Kim Jae-ryong | he | 2019-04-11 | 2020-08-13 | 2020-08-13
KP | Premier | Kim Tok Hun | Kim | Kim Tok-hun; Kim Tok-Hun; Kim Duk-hun | he | 2020-08-13 | 2024-12-29 | 2024-12-29
KP | Premier | Pak Thae Song | Pak | Pak Thae-song; Pak Thae-Song; Pak Tae-song | he | 2024-12-29 | | 2026-03
KP | Senior Workers' Party Official | Kim Yo Jong | Kim | Kim Yo-jong; Kim Yo-Jong | she | 2018-02 | | 2026-03
KP | Supreme Leader | Kim Jong Il | Kim | Kim Jong-il; Kim Jong-Il | he | 1994-07-08 | 2011-12-17 | 2011-12-17
KP | Supreme Leader | Kim Jong Un | Kim | Kim Jong-un; Kim Jong-Un; Kim Jung Un; Kim Jong un | he | 2011-12-17 | | 2026-05
KR | Acting President | Hwang Kyo-ahn | Hwang | Hwang Kyo-An; Hwang Kyo Ahn | he | 2016-12-09 | 2017-05-10 | 2017-05-10
KR | Acting President | Han Duck-soo | Han | Han Duck-Soo; Han Duck Soo | he | 2024-12-14 | 2024-12-27 | 2024-12-27
KR | Acting President | Choi Sang-mok | Choi | Choi Sang-Mok; Choi Sang Mok | he | 2024-12-27 | 2025-03-24 | 2025-03-24
KR | Acting President | Han Duck-soo | Han | Han Duck-Soo; Han Duck Soo | he | 2025-03-24 | 2025-05-01 | 2025-05-01
KR | Acting President | Lee Ju-ho | Lee | Lee Ju-Ho; Lee Ju Ho; Lee Joo-ho | he | 2025-05-02 | 2025-06-04 | 2025-06-04
KR | Ambassador to the United Nations | Oh Joon | Oh Joon | | he | 2013-09 | 2016-11 | 2016-11
KR | Ambassador to the United Nations | Cho Tae-yul | Cho | | he | 2016-11 | 2019-09 | 2019-09
KR | Ambassador to the United Nations | Cho Hyun | Cho | | he | 2019-10 | 2022-07 | 2022-07
KR | Ambassador to the United Nations | Hwang Joon-kook | Hwang | Hwang Joonkook; Joonkook Hwang | he | 2022-07 | 2025-07 | 2025-07
KR | Ambassador to the United Nations | Cha Ji-hoon | Cha | Cha Ji-Hoon | he | 2025-09 | | 2025-12
KR | Defense Minister | Han Min-koo | Han | Han Min-gu | he | 2014-06-30 | 2017-07-13 | 2017-07-13
KR | Defense Minister | Song Young-moo | Song | | he | 2017-07-13 | 2018-09-21 | 2018-09-21
KR | Defense Minister | Jeong Kyeong-doo | Jeong | Jeong Kyeong Doo | he | 2018-09-21 | 2020-09-18 | 2020-09-18
KR | Defense Minister | Suh Wook | Suh | | he | 2020-09-18 | 2022-05-11 | 2022-05-11
KR | Defense Minister | Lee Jong-sup | Lee | | he | 2022-05-11 | 2023-10-07 | 2023-10-07
KR | Defense Minister | Shin Won-sik | Shin | Shin Wonsik | he | 2023-10-07 | 2024-09-06 | 2024-09-06
KR | Defense Minister | Kim Yong-hyun | Kim | | he | 2024-09-06 | 2024-12-05 | 2024-12-05
KR | Defense Minister | Ahn Gyu-back | Ahn | Ahn Gyu-Back; Ahn Kyu-baek | he | 2025-07-25 | | 2026-03
KR | Finance Minister | Choi Kyung-hwan | Choi | | he | 2014-07-16 | 2016-01-13 | 2016-01-13
KR | Finance Minister | Yoo Il-ho | Yoo | | he | 2016-01-13 | 2017-06-09 | 2017-06-09
KR | Finance Minister | Kim Dong-yeon | Kim | | he | 2017-06-09 | 2018-12-10 | 2018-12-10
KR | Finance Minister | Hong Nam-ki | Hong | | he | 2018-12-11 | 2022-05-09 | 2022-05-09
KR | Finance Minister | Choo Kyung-ho | Choo | | he | 2022-05-10 | 2023-12-29 | 2023-12-29
KR | Finance Minister | Choi Sang-mok | Choi | Choi Sang-Mok | he | 2023-12-29 | 2025-05-01 | 2025-05-01
KR | Finance Minister | Koo Yun-cheol | Koo | | he | 2025-07-21 | | 2026-01
KR | Foreign Minister | Yun Byung-se | Yun | Yun Byung Se | he | 2013-03-11 | 2017-06-18 | 2017-06-18
KR | Foreign Minister | Kang Kyung-wha | Kang | Kang Kyung Wha; Kang Kyung-hwa | she | 2017-06-18 | 2021-02-08 | 2021-02-08
KR | Foreign Minister | Chung Eui-yong | Chung | Chung Eui Yong | he | 2021-02-09 | 2022-05-11 | 2022-05-11
KR | Foreign Minister | Park Jin | Park | Jin Park | he | 2022-05-12 | 2024-01-10 | 2024-01-10
KR | Foreign Minister | Cho Tae-yul | Cho | Cho Tae-yeol; Cho Tae Yul | he | 2024-01-10 | 2025-07-19 | 2025-07-19
KR | Foreign Minister | Cho Hyun | Cho | | he | 2025-07-19 | | 2026-03
KR | Leader of the Democratic Party | Lee Jae Myung | Lee | Lee Jae-myung | he | 2022-08-28 | 2025-04-09 | 2025-04-09
KR | Leader of the Democratic Party | Jung Chung-rae | Jung | Jeong Cheong-rae | he | 2025-08-02 | | 2026-03
KR | Leader of the People Power Party | Lee Jun-seok | Lee | | he | 2021-06-11 | 2022-08 | 2022-08
KR | Leader of the People Power Party | Kim Gi-hyeon | Kim | | he | 2023-03-08 | 2023-12-13 | 2023-12-13
KR | Leader of the People Power Party | Han Dong-hoon | Han | | he | 2024-07-23 | 2024-12-16 | 2024-12-16
KR | Leader of the People Power Party | Jang Dong-hyuk | Jang | Jang Dong-hyeok | he | 2025-08-26 | | 2026-03
KR | National Security Adviser | Kim Kwan-jin | Kim | | he | 2014-06-23 | 2017-05-21 | 2017-05-21
KR | National Security Adviser | Chung Eui-yong | Chung | | he | 2017-05-21 | 2020-07-03 | 2020-07-03
KR | National Security Adviser | Suh Hoon | Suh | | he | 2020-07-03 | 2022-05-09 | 2022-05-09
KR | National Security Adviser | Kim Sung-han | Kim | | he | 2022-05-10 | 2023-03-29 | 2023-03-29
KR | National Security Adviser | Cho Tae-yong | Cho | | he | 2023-03-30 | 2024-01-08 | 2024-01-08
KR | National Security Adviser | Chang Ho-jin | Chang | | he | 2024-01-08 | 2024-08-12 | 2024-08-12
KR | National Security Adviser | Shin Won-sik | Shin | | he | 2024-09-06 | 2025-06-04 | 2025-06-04
KR | National Security Adviser | Wi Sung-lac | Wi | Wi Sung-Lac | he | 2025-06-04 | | 2026-03
KR | President | Roh Moo-hyun | Roh | Roh Moo Hyun | he | 2003-02-25 | 2008-02-25 | 2008-02-25
KR | President | Lee Myung-bak | Lee | Lee Myung Bak | he | 2008-02-25 | 2013-02-25 | 2013-02-25
KR | President | Park Geun-hye | Park | Park Geun Hye | she | 2013-02-25 | 2017-03-10 | 2017-03-10
KR | President | Moon Jae-in | Moon | Moon Jae In | he | 2017-05-10 | 2022-05-10 | 2022-05-10
KR | President | Yoon Suk Yeol | Yoon! | Yoon Suk-yeol; Yoon Suk-Yeol; Yoon Seok-youl; Yoon Seok-yeol | he | 2022-05-10 | 2025-04-04 | 2025-04-04
KR | President | Lee Jae Myung | Lee | Lee Jae-myung; Lee Jae-Myung | he | 2025-06-04 | | 2026-05
KR | Prime Minister | Chung Hong-won | Chung | Jung Hong-won | he | 2013-02-26 | 2015-02-16 | 2015-02-16
KR | Prime Minister | Lee Wan-koo | Lee | Lee Wan-gu | he | 2015-02-17 | 2015-04-27 | 2015-04-27
KR | Prime Minister | Hwang Kyo-ahn | Hwang | Hwang Kyo-An | he | 2015-06-18 | 2017-05-11 | 2017-05-11
KR | Prime Minister | Lee Nak-yon | Lee | Lee Nak-yeon | he | 2017-05-31 | 2020-01-14 | 2020-01-14
KR | Prime Minister | Chung Sye-kyun | Chung | | he | 2020-01-14 | 2021-04-16 | 2021-04-16
KR | Prime Minister | Kim Boo-kyum | Kim | | he | 2021-05-14 | 2022-05-12 | 2022-05-12
KR | Prime Minister | Han Duck-soo | Han | Han Duck-Soo; Han Duck Soo | he | 2022-05-21 | 2025-05-01 | 2025-05-01
KR | Prime Minister | Kim Min-seok | Kim | Kim Min-Seok; Kim Min Seok | he | 2025-07-03 | | 2026-03
KR | Speaker of the National Assembly | Chung Ui-hwa | Chung | Chung Eui-hwa | he | 2014-05-30 | 2016-05-29 | 2016-05-29
KR | Speaker of the National Assembly | Chung Sye-kyun | Chung | | he | 2016-06-09 | 2018-05-29 | 2018-05-29
KR | Speaker of the National Assembly | Moon Hee-sang | Moon | | he | 2018-07-13 | 2020-05-29 | 2020-05-29
KR | Speaker of the National Assembly | Park Byeong-seug | Park | | he | 2020-06-05 | 2022-05-29 | 2022-05-29
KR | Speaker of the National Assembly | Kim Jin-pyo | Kim | | he | 2022-07-04 | 2024-05-29 | 2024-05-29
KR | Speaker of the National Assembly | Woo Won-shik | Woo | Woo Won-sik | he | 2024-06-05 | 2026-05-29 | 2026-05-29
KR | Unification Minister | Ryoo Kihl-jae | Ryoo | | he | 2013-03-11 | 2015-03-13 | 2015-03-13
KR | Unification Minister | Hong Yong-pyo | Hong | | he | 2015-03-16 | 2017-07-03 | 2017-07-03
KR | Unification Minister | Cho Myoung-gyon | Cho | Cho Myoung-kyon | he | 2017-07-03 | 2019-04-08 | 2019-04-08
KR | Unification Minister | Kim Yeon-chul | Kim | | he | 2019-04-08 | 2020-06-19 | 2020-06-19
KR | Unification Minister | Lee In-young | Lee | | he | 2020-07-27 | 2022-05-09 | 2022-05-09
KR | Unification Minister | Kwon Young-se | Kwon | | he | 2022-05-16 | 2023-07-28 | 2023-07-28
KR | Unification Minister | Kim Yung-ho | Kim | Kim Yeong-ho | he | 2023-07-28 | 2025-07-21 | 2025-07-21
KR | Unification Minister | Chung Dong-young | Chung | Chung Dong-Young | he | 2025-07-25 | | 2026-03
MN | Foreign Minister | Lundeg Purevsuren | Purevsuren! | Purevsuren Lundeg | he | 2014-12-09 | 2016-07-22 | 2016-07-22
MN | Foreign Minister | Tsend Munkh-Orgil | Munkh-Orgil! | Munkh-Orgil Tsend | he | 2016-07-22 | 2017-10 | 2017-10
MN | Foreign Minister | Damdin Tsogtbaatar | Tsogtbaatar! | Tsogtbaatar Damdin | he | 2017-10 | 2020-07 | 2020-07
MN | Foreign Minister | Nyamtseren Enkhtaivan | Enkhtaivan! | Enkhtaivan Nyamtseren | he | 2020-07 | 2021-01 | 2021-01
MN | Foreign Minister | Batmunkh Battsetseg | Battsetseg! | Battsetseg Batmunkh | she | 2021-01-29 | | 2025-12
MN | President | Tsakhiagiin Elbegdorj | Elbegdorj! | Elbegdorj Tsakhia | he | 2009-06-18 | 2017-07-10 | 2017-07-10
MN | President | Khaltmaagiin Battulga | Battulga! | Battulga Khaltmaa | he | 2017-07-10 | 2021-06-25 | 2021-06-25
MN | President | Ukhnaagiin Khurelsukh | Khurelsukh! | Khurelsukh Ukhnaa; Ukhnaa Khurelsukh | he | 2021-06-25 | | 2026-01
MN | Prime Minister | Chimediin Saikhanbileg | Saikhanbileg! | Saikhanbileg Chimed | he | 2014-11-21 | 2016-07-08 | 2016-07-08
MN | Prime Minister | Jargaltulgyn Erdenebat | Erdenebat! | Erdenebat Jargaltulga | he | 2016-07-08 | 2017-10-04 | 2017-10-04
MN | Prime Minister | Ukhnaagiin Khurelsukh | Khurelsukh! | Khurelsukh Ukhnaa; Ukhnaa Khurelsukh | he | 2017-10-04 | 2021-01-27 | 2021-01-27
MN | Prime Minister | Luvsannamsrain Oyun-Erdene | Oyun-Erdene! | Oyun-Erdene Luvsannamsrai; Luvsannamsrai Oyun-Erdene | he | 2021-01-27 | 2025-06-13 | 2025-06-13
MN | Prime Minister | Gombojavyn Zandanshatar | Zandanshatar! | Zandanshatar Gombojav; Gombojav Zandanshatar | he | 2025-06-13 | | 2026-01
TW | Chairman of the Kuomintang | Eric Chu | Chu | Chu Li-luan; Eric Chu Li-luan | he | 2015-01-19 | 2016-01-18 | 2016-01-18
TW | Chairman of the Kuomintang | Hung Hsiu-chu | Hung | | she | 2016-03-30 | 2017-06-30 | 2017-06-30
TW | Chairman of the Kuomintang | Wu Den-yih | Wu | | he | 2017-08-20 | 2020-01-15 | 2020-01-15
TW | Chairman of the Kuomintang | Johnny Chiang | Chiang | Johnny Chiang Chi-chen; Chiang Chi-chen | he | 2020-03-09 | 2021-10-05 | 2021-10-05
TW | Chairman of the Kuomintang | Eric Chu | Chu | Chu Li-luan | he | 2021-10-05 | 2025-11-01 | 2025-11-01
TW | Chairman of the Kuomintang | Cheng Li-wun | Cheng | | she | 2025-11-01 | | 2026-03
TW | Defense Minister | Kao Kuang-chi | Kao | | he | 2015-01-30 | 2016-05-20 | 2016-05-20
TW | Defense Minister | Feng Shih-kuan | Feng | | he | 2016-05-20 | 2018-02-26 | 2018-02-26
TW | Defense Minister | Yen De-fa | Yen | Yen Teh-fa | he | 2018-02-26 | 2021-02-19 | 2021-02-19
TW | Defense Minister | Chiu Kuo-cheng | Chiu | | he | 2021-02-23 | 2024-05-20 | 2024-05-20
TW | Defense Minister | Wellington Koo | Koo | Wellington Koo Li-hsiung; Koo Li-hsiung | he | 2024-05-20 | | 2026-03
TW | Foreign Minister | David Lin | Lin | David Lin Yung-lo; Lin Yung-lo | he | 2012-09-27 | 2016-05-20 | 2016-05-20
TW | Foreign Minister | David Lee | Lee | David Lee Ta-wei; Lee Ta-wei | he | 2016-05-20 | 2018-02-26 | 2018-02-26
TW | Foreign Minister | Joseph Wu | Wu | Jaushieh Joseph Wu; Joseph Wu Jaushieh; Wu Jaushieh; Wu Chao-hsieh | he | 2018-02-26 | 2024-05-20 | 2024-05-20
TW | Foreign Minister | Lin Chia-lung | Lin | | he | 2024-05-20 | | 2026-03
TW | Mainland Affairs Council Minister | Andrew Hsia | Hsia | Hsia Li-yan | he | 2015-02 | 2016-05-20 | 2016-05-20
TW | Mainland Affairs Council Minister | Katharine Chang | Chang | Chang Hsiao-yueh | she | 2016-05-20 | 2018-02-26 | 2018-02-26
TW | Mainland Affairs Council Minister | Chen Ming-tong | Chen | | he | 2018-02-26 | 2021-02-23 | 2021-02-23
TW | Mainland Affairs Council Minister | Chiu Tai-san | Chiu | | he | 2021-02-23 | 2024-05-20 | 2024-05-20
TW | Mainland Affairs Council Minister | Chiu Chui-cheng | Chiu | | he | 2024-05-20 | | 2026-01
TW | Premier | Mao Chi-kuo | Mao | | he | 2014-12-08 | 2016-02-01 | 2016-02-01
TW | Premier | Chang San-cheng | Chang | Simon Chang | he | 2016-02-01 | 2016-05-20 | 2016-05-20
TW | Premier | Lin Chuan | Lin | | he | 2016-05-20 | 2017-09-08 | 2017-09-08
TW | Premier | Lai Ching-te | Lai! | William Lai | he | 2017-09-08 | 2019-01-14 | 2019-01-14
TW | Premier | Su Tseng-chang | Su | | he | 2019-01-14 | 2023-01-31 | 2023-01-31
TW | Premier | Chen Chien-jen | Chen | | he | 2023-01-31 | 2024-05-20 | 2024-05-20
TW | Premier | Cho Jung-tai | Cho | | he | 2024-05-20 | | 2026-03
TW | President | Chen Shui-bian | Chen | | he | 2000-05-20 | 2008-05-20 | 2008-05-20
TW | President | Ma Ying-jeou | Ma | | he | 2008-05-20 | 2016-05-20 | 2016-05-20
TW | President | Tsai Ing-wen | Tsai! | | she | 2016-05-20 | 2024-05-20 | 2024-05-20
TW | President | Lai Ching-te | Lai! | William Lai; William Lai Ching-te | he | 2024-05-20 | | 2026-05
TW | Speaker of the Legislative Yuan | Wang Jin-pyng | Wang | | he | 1999-02-01 | 2016-01-31 | 2016-01-31
TW | Speaker of the Legislative Yuan | Su Jia-chyuan | Su | | he | 2016-02-01 | 2020-01-31 | 2020-01-31
TW | Speaker of the Legislative Yuan | You Si-kun | You Si-kun | Yu Shyi-kun | he | 2020-02-01 | 2024-01-31 | 2024-01-31
TW | Speaker of the Legislative Yuan | Han Kuo-yu | Han | | he | 2024-02-01 | | 2026-01
TW | Vice President | Wu Den-yih | Wu | | he | 2012-05-20 | 2016-05-20 | 2016-05-20
TW | Vice President | Chen Chien-jen | Chen | | he | 2016-05-20 | 2020-05-20 | 2020-05-20
TW | Vice President | Lai Ching-te | Lai! | William Lai | he | 2020-05-20 | 2024-05-20 | 2024-05-20
TW | Vice President | Hsiao Bi-khim | Hsiao! | Bi-khim Hsiao | she | 2024-05-20 | | 2026-03
`;
