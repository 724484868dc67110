// Office-holders of East, Southeast, South and Central Asia: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const ASIA = `
AF | Ambassador to the United Nations | Zahir Tanin | Tanin! | | he | 2006 | 2015-10 | 2015-10
AF | Ambassador to the United Nations | Mahmoud Saikal | Saikal! | | he | 2015-10 | 2019 | 2019
AF | Ambassador to the United Nations | Adela Raz | Raz! | | she | 2019-03 | 2021-07 | 2021-07
AF | Chairman of the High Council for National Reconciliation | Abdullah Abdullah | Abdullah Abdullah | | he | 2020-05-17 | 2021-08-15 | 2021-08-15
AF | Chief Executive | Abdullah Abdullah | Abdullah Abdullah | | he | 2014-09-29 | 2020-03-11 | 2020-03-11
AF | Defense Minister | Tariq Shah Bahrami | Bahrami | | he | 2017-04 | 2018-12 | 2018-12
AF | Defense Minister | Asadullah Khalid | Khalid | | he | 2018-12-23 | 2021-03-19 | 2021-03-19
AF | First Vice President | Abdul Rashid Dostum | Dostum! | | he | 2014-09-29 | 2020-02-19 | 2020-02-19
AF | First Vice President | Amrullah Saleh | Saleh | | he | 2020-02-19 | 2021-08-15 | 2021-08-15
AF | Foreign Minister | Salahuddin Rabbani | Rabbani | | he | 2015-02-01 | 2019-10-23 | 2019-10-23
AF | Foreign Minister | Mohammad Hanif Atmar | Atmar! | Haneef Atmar; Hanif Atmar; Mohammed Haneef Atmar; Mohammad Haneef Atmar | he | 2020-04-04 | 2021-08-15 | 2021-08-15
AF | National Security Adviser | Mohammad Hanif Atmar | Atmar! | Haneef Atmar; Hanif Atmar; Mohammed Haneef Atmar; Mohammad Haneef Atmar | he | 2014-09-29 | 2018-08-25 | 2018-08-25
AF | National Security Adviser | Hamdullah Mohib | Mohib! | | he | 2018-08-25 | 2021-08-15 | 2021-08-15
AF | President | Hamid Karzai | Karzai! | | he | 2001-12-22 | 2014-09-29 | 2014-09-29
AF | President | Ashraf Ghani | Ghani! | Mohammad Ashraf Ghani; Ashraf Ghani Ahmadzai | he | 2014-09-29 | 2021-08-15 | 2021-08-15
BD | Acting Chairman of the Bangladesh Nationalist Party | Tarique Rahman | Rahman | Tareque Rahman | he | 2018-02 | 2026-01 | 2026-01
BD | Ambassador to the United Nations | Masud Bin Momen | Masud Bin Momen | | he | 2015-11 | 2019-12 | 2019-12
BD | Ambassador to the United Nations | Rabab Fatima | Fatima | | she | 2019-12 | 2022-07 | 2022-07
BD | Ambassador to the United Nations | Muhammad Abdul Muhith | Muhith | | he | 2022-07 | 2024-11 | 2024-11
BD | Army Chief | Waker-uz-Zaman | Waker-uz-Zaman! | Waker uz Zaman; Waker-Uz-Zaman | he | 2024-06-23 | | 2026-01
BD | Chairperson of the Bangladesh Nationalist Party | Khaleda Zia | Zia | Begum Khaleda Zia | she | 1984 | 2025-12-30 | 2025-12-30
BD | Chief Adviser | Muhammad Yunus | Yunus! | Mohammad Yunus; Mohammed Yunus | he | 2024-08-08 | 2026-02-17 | 2026-02-17
BD | Finance Minister | Abul Maal Abdul Muhith | Muhith! | A.M.A. Muhith; AMA Muhith; Abul Maal A. Muhith | he | 2009-01-06 | 2019-01-07 | 2019-01-07
BD | Finance Minister | A.H.M. Mustafa Kamal | Kamal | Mustafa Kamal; AHM Mustafa Kamal | he | 2019-01-07 | 2024-01-11 | 2024-01-11
BD | Finance Minister | A.H. Mahmood Ali | Ali | Abul Hassan Mahmood Ali; AH Mahmood Ali; Abul Hasan Mahmood Ali | he | 2024-01-11 | 2024-08-05 | 2024-08-05
BD | Finance Minister | Amir Khasru Mahmud Chowdhury | Chowdhury | Amir Khasru | he | 2026-02-17 | | 2026-02-17
BD | Foreign Affairs Adviser | Touhid Hossain | Hossain | Mohammad Touhid Hossain; Md. Touhid Hossain; Md Touhid Hossain | he | 2024-08-09 | 2026-02-17 | 2026-02-17
BD | Foreign Minister | A.H. Mahmood Ali | Ali | Abul Hassan Mahmood Ali; AH Mahmood Ali; Abul Hasan Mahmood Ali | he | 2014-02-26 | 2019-01-07 | 2019-01-07
BD | Foreign Minister | A.K. Abdul Momen | Momen! | AK Abdul Momen; A. K. Abdul Momen; Abdul Momen; A.K. Abdul Momin | he | 2019-01-07 | 2024-01-11 | 2024-01-11
BD | Foreign Minister | Hasan Mahmud | Mahmud | Hassan Mahmud; Hasan Mahmood | he | 2024-01-11 | 2024-08-05 | 2024-08-05
BD | Foreign Minister | Khalilur Rahman | Rahman | | he | 2026-02-17 | | 2026-02-17
BD | Home Affairs Adviser | Jahangir Alam Chowdhury | Chowdhury | Jahangir Alam; Md. Jahangir Alam Chowdhury | he | 2024-08-16 | 2026-02-17 | 2026-02-17
BD | Home Minister | Asaduzzaman Khan | Khan | Asaduzzaman Khan Kamal | he | 2015-07-14 | 2024-08-05 | 2024-08-05
BD | Law Minister | Anisul Huq | Huq | | he | 2014-01-12 | 2024-08-05 | 2024-08-05
BD | Opposition Leader | Rowshan Ershad | Ershad | Raushan Ershad | she | 2014-01 | 2018-12 | 2018-12
BD | Opposition Leader | Hussain Muhammad Ershad | Ershad | H.M. Ershad; Hussain Mohammad Ershad | he | 2019-01 | 2019-07-14 | 2019-07-14
BD | President | Abdul Hamid | Hamid | | he | 2013-04-24 | 2023-04-24 | 2023-04-24
BD | President | Mohammed Shahabuddin | Shahabuddin! | Mohammad Shahabuddin; Shahabuddin Chuppu | he | 2023-04-24 | | 2026-02-17
BD | Press Secretary | Shafiqul Alam | Alam | | he | 2024-08-13 | 2026-02-17 | 2026-02-17
BD | Prime Minister | Khaleda Zia | Zia | Begum Khaleda Zia | she | 2001-10-10 | 2006-10-29 | 2006-10-29
BD | Prime Minister | Sheikh Hasina | Hasina! | Sheikh Hasina Wazed; Sheikh Hasina Wajed; Hasina Wajed; Hasina Wazed | she | 2009-01-06 | 2024-08-05 | 2024-08-05
BD | Prime Minister | Tarique Rahman | Rahman | Tareque Rahman | he | 2026-02-17 | | 2026-03
BN | Foreign Minister | Prince Mohamed Bolkiah | Mohamed Bolkiah | Mohamed Bolkiah | he | 1984-01-01 | 2015-10-22 | 2015-10-22
BN | Foreign Minister | Hassanal Bolkiah | Bolkiah! | Sultan Hassanal Bolkiah | he | 2015-10-22 | | 2025-12
BN | Second Foreign Minister | Lim Jock Seng | Lim | | he | 2005-05 | 2018-01-30 | 2018-01-30
BN | Second Foreign Minister | Erywan Yusof | Erywan! | Erywan Pehin Yusof; Dato Erywan Yusof | he | 2018-01-30 | | 2025-12
BN | Sultan | Hassanal Bolkiah | Bolkiah! | Sultan Hassanal Bolkiah; Haji Hassanal Bolkiah | he | 1967-10-05 | | 2026-01
BT | Foreign Minister | Rinzin Dorje | Dorje | Lyonpo Rinzin Dorje | he | 2013-07 | 2015-07 | 2015-07
BT | Foreign Minister | Damcho Dorji | Dorji | Lyonpo Damcho Dorji | he | 2015-08 | 2018-08 | 2018-08
BT | Foreign Minister | Tandi Dorji | Dorji | Lyonpo Tandi Dorji | he | 2018-11-07 | 2023-11-01 | 2023-11-01
BT | Foreign Minister | D.N. Dhungyel | Dhungyel! | DN Dhungyel; Lyonpo D.N. Dhungyel | he | 2024-01-28 | | 2025-11
BT | King | Jigme Khesar Namgyel Wangchuck | Wangchuck! | King Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyal Wangchuck | he | 2006-12-14 | | 2025-11
BT | Prime Minister | Tshering Tobgay | Tobgay! | Dasho Tshering Tobgay | he | 2013-07-27 | 2018-08-09 | 2018-08-09
BT | Prime Minister | Lotay Tshering | Lotay Tshering | | he | 2018-11-07 | 2023-11-01 | 2023-11-01
BT | Prime Minister | Tshering Tobgay | Tobgay! | Dasho Tshering Tobgay | he | 2024-01-28 | | 2026-02
CN | Ambassador to Australia | Cheng Jingye | Cheng | | he | 2016-08 | 2021-10 | 2021-10
CN | Ambassador to Australia | Xiao Qian | Xiao | | he | 2022-01 | | 2025-12
CN | Ambassador to France | Lu Shaye | Lu | | he | 2019-08 | 2024-12 | 2024-12
CN | Ambassador to Japan | Cheng Yonghua | Cheng | | he | 2010-02 | 2019-05 | 2019-05
CN | Ambassador to Japan | Kong Xuanyou | Kong | | he | 2019-05 | 2023-02 | 2023-02
CN | Ambassador to Japan | Wu Jianghao | Wu | | he | 2023-03 | | 2025-12
CN | Ambassador to Russia | Li Hui | Li | | he | 2009-08 | 2019-08 | 2019-08
CN | Ambassador to Russia | Zhang Hanhui | Zhang | | he | 2019-08 | | 2025-12
CN | Ambassador to the European Union | Zhang Ming | Zhang | | he | 2017-10 | 2021-12 | 2021-12
CN | Ambassador to the European Union | Fu Cong | Fu | | he | 2022-12 | 2024-04 | 2024-04
CN | Ambassador to the European Union | Cai Run | Cai | | he | 2024-09 | | 2025-12
CN | Ambassador to the United Kingdom | Liu Xiaoming | Liu | | he | 2010-02 | 2021-01 | 2021-01
CN | Ambassador to the United Kingdom | Zheng Zeguang | Zheng | | he | 2021-06 | | 2025-12
CN | Ambassador to the United Nations | Liu Jieyi | Liu | | he | 2013-09 | 2017-10 | 2017-10
CN | Ambassador to the United Nations | Ma Zhaoxu | Ma | | he | 2018-01 | 2019-07 | 2019-07
CN | Ambassador to the United Nations | Zhang Jun | Zhang | | he | 2019-07-30 | 2024-03 | 2024-03
CN | Ambassador to the United Nations | Fu Cong | Fu | | he | 2024-04 | | 2026-03
CN | Ambassador to the United States | Cui Tiankai | Cui | | he | 2013-04-02 | 2021-06-23 | 2021-06-23
CN | Ambassador to the United States | Qin Gang | Qin | | he | 2021-07-28 | 2023-01-04 | 2023-01-04
CN | Ambassador to the United States | Xie Feng | Xie | | he | 2023-05-23 | | 2026-01
CN | Chairman of Xinjiang | Shohrat Zakir | Zakir | | he | 2015-01 | 2021-09-30 | 2021-09-30
CN | Chairman of Xinjiang | Erkin Tuniyaz | Tuniyaz! | | he | 2021-09-30 | | 2025-12
CN | Chairman of the Chinese People's Political Consultative Conference | Yu Zhengsheng | Yu | | he | 2013-03-11 | 2018-03-14 | 2018-03-14
CN | Chairman of the Chinese People's Political Consultative Conference | Wang Yang | Wang | | he | 2018-03-14 | 2023-03-10 | 2023-03-10
CN | Chairman of the Chinese People's Political Consultative Conference | Wang Huning | Wang | | he | 2023-03-10 | | 2026-03
CN | Chairman of the National People's Congress Standing Committee | Zhang Dejiang | Zhang | | he | 2013-03-14 | 2018-03-17 | 2018-03-17
CN | Chairman of the National People's Congress Standing Committee | Li Zhanshu | Li | | he | 2018-03-17 | 2023-03-10 | 2023-03-10
CN | Chairman of the National People's Congress Standing Committee | Zhao Leji | Zhao | | he | 2023-03-10 | | 2026-03
CN | Climate Envoy | Xie Zhenhua | Xie | | he | 2021-02 | 2024-01-12 | 2024-01-12
CN | Climate Envoy | Liu Zhenmin | Liu | | he | 2024-01-12 | | 2025-11
CN | Coast Guard Spokesman | Gan Yu | Gan | | he | 2022 | 2024-12 | 2024-12
CN | Coast Guard Spokesman | Liu Dejun | Liu | | he | 2024 | | 2025-12
CN | Commander of the Eastern Theater Command | He Weidong | He Weidong | | he | 2019-12 | 2022-01 | 2022-01
CN | Commander of the Eastern Theater Command | Lin Xiangyang | Lin | | he | 2022-01 | 2025-10-17 | 2025-10-17
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
CN | Defense Ministry Spokesman | Wu Qian | Wu | | he | 2016 | | 2024-12
CN | Deputy Ambassador to the United Nations | Dai Bing | Dai | | he | 2020-07 | 2024-12 | 2024-12
CN | Deputy Ambassador to the United Nations | Geng Shuang | Geng | | he | 2025-01 | | 2025-12
CN | Director of the Central Foreign Affairs Commission Office | Yang Jiechi | Yang | | he | 2013-08 | 2023-01-01 | 2023-01-01
CN | Director of the Central Foreign Affairs Commission Office | Wang Yi | Wang | | he | 2023-01-01 | 2023-07-25 | 2023-07-25
CN | Director of the Hong Kong and Macao Affairs Office | Wang Guangya | Wang | | he | 2010-10 | 2017-09 | 2017-09
CN | Director of the Hong Kong and Macao Affairs Office | Zhang Xiaoming | Zhang | | he | 2017-09 | 2020-02 | 2020-02
CN | Director of the Hong Kong and Macao Affairs Office | Xia Baolong | Xia | | he | 2020-02-13 | | 2025-12
CN | Eastern Theater Command Spokesman | Shi Yi | Shi | | he | 2021 | | 2025-12
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
CN | Foreign Minister | Wang Yi | Wang | | he | 2023-07-25 | | 2026-03
CN | Foreign Ministry Spokesman | Hong Lei | Hong | | he | 2010-12 | 2016-09 | 2016-09
CN | Foreign Ministry Spokesman | Geng Shuang | Geng | | he | 2016-09-26 | 2020-06-09 | 2020-06-09
CN | Foreign Ministry Spokesman | Wang Wenbin | Wang | | he | 2020-07-17 | 2024-05-24 | 2024-05-24
CN | Foreign Ministry Spokesperson | Lu Kang | Lu | | he | 2015-06 | 2019-07-22 | 2019-07-22
CN | Foreign Ministry Spokesperson | Hua Chunying | Hua | | she | 2019-07-22 | 2024-05-27 | 2024-05-27
CN | Foreign Ministry Spokesperson | Guo Jiakun | Guo | | he | 2025-01-06 | | 2026-03
CN | Foreign Ministry Spokeswoman | Hua Chunying | Hua | | she | 2012-11-16 | 2019-07-22 | 2019-07-22
CN | Foreign Ministry Spokeswoman | Mao Ning | Mao | | she | 2022-09-05 | | 2026-03
CN | Governor of the People's Bank of China | Zhou Xiaochuan | Zhou | | he | 2002-12 | 2018-03-19 | 2018-03-19
CN | Governor of the People's Bank of China | Yi Gang | Yi | | he | 2018-03-19 | 2023-07-25 | 2023-07-25
CN | Governor of the People's Bank of China | Pan Gongsheng | Pan | | he | 2023-07-25 | | 2026-01
CN | Head of the Communist Party's International Department | Song Tao | Song | | he | 2015-11 | 2022-06 | 2022-06
CN | Head of the Communist Party's International Department | Liu Jianchao | Liu | | he | 2022-06 | 2025-07 | 2025-07
CN | Head of the Communist Party's International Department | Liu Haixing | Liu | | he | 2025-09-30 | | 2026-01
CN | Head of the National Health Commission | Ma Xiaowei | Ma | | he | 2018-03-19 | 2024-06 | 2024-06
CN | Head of the National Health Commission | Lei Haichao | Lei | | he | 2024-06-28 | | 2025-12
CN | Head of the Taiwan Affairs Office | Zhang Zhijun | Zhang | | he | 2013-03-17 | 2018-03 | 2018-03
CN | Head of the Taiwan Affairs Office | Liu Jieyi | Liu | | he | 2018-03-28 | 2022-12-28 | 2022-12-28
CN | Head of the Taiwan Affairs Office | Song Tao | Song | | he | 2022-12-28 | | 2026-01
CN | International Trade Representative | Li Chenggang | Li | | he | 2025-04 | | 2026-01
CN | Mayor of Beijing | Wang Anshun | Wang | | he | 2013-01 | 2016-10 | 2016-10
CN | Mayor of Beijing | Cai Qi | Cai | | he | 2017-01 | 2017-05 | 2017-05
CN | Mayor of Beijing | Chen Jining | Chen | | he | 2018-01 | 2022-10 | 2022-10
CN | Mayor of Beijing | Yin Yong | Yin | | he | 2022-10-28 | | 2025-12
CN | Minister of Public Security | Guo Shengkun | Guo | | he | 2012-12-28 | 2017-11-04 | 2017-11-04
CN | Minister of Public Security | Zhao Kezhi | Zhao | | he | 2017-11-04 | 2022-06-24 | 2022-06-24
CN | Minister of Public Security | Wang Xiaohong | Wang | | he | 2022-06-24 | | 2026-01
CN | Minister of State Security | Geng Huichang | Geng | | he | 2007-08-30 | 2016-11-07 | 2016-11-07
CN | Minister of State Security | Chen Wenqing | Chen | | he | 2016-11-07 | 2022-10-30 | 2022-10-30
CN | Minister of State Security | Chen Yixin | Chen | | he | 2022-10-30 | | 2025-12
CN | Premier | Wen Jiabao | Wen | | he | 2003-03-16 | 2013-03-15 | 2013-03-15
CN | Premier | Li Keqiang | Li | | he | 2013-03-15 | 2023-03-11 | 2023-03-11
CN | Premier | Li Qiang | Li | | he | 2023-03-11 | | 2026-03
CN | President | Hu Jintao | Hu | | he | 2003-03-15 | 2013-03-14 | 2013-03-14
CN | President | Xi Jinping | Xi! | President Xi | he | 2013-03-14 | | 2026-05
CN | Special Envoy for Eurasian Affairs | Li Hui | Li | | he | 2019-08 | | 2025-05
CN | Special Envoy on the Middle East | Zhai Jun | Zhai | | he | 2019-09 | | 2026-03
CN | Spokesman for the Defense Ministry | Tan Kefei | Tan | | he | 2020-12 | 2023-09 | 2023-09
CN | Spokesman for the Defense Ministry | Zhang Xiaogang | Zhang | | he | 2023-10 | | 2025-12
CN | Spokesman for the Foreign Ministry | Zhao Lijian | Zhao | | he | 2020-02-24 | 2023-01-09 | 2023-01-09
CN | Spokesman for the Foreign Ministry | Lin Jian | Lin | | he | 2024-03-18 | | 2026-03
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
CN | Vice Premier | Sun Chunlan | Sun Chunlan | | she | 2018-03-19 | 2023-03-11 | 2023-03-11
CN | Vice Premier | He Lifeng | He Lifeng | | he | 2023-03-12 | | 2026-03
CN | Vice President | Xi Jinping | Xi! | | he | 2008-03-15 | 2013-03-14 | 2013-03-14
CN | Vice President | Li Yuanchao | Li | | he | 2013-03-14 | 2018-03-17 | 2018-03-17
CN | Vice President | Wang Qishan | Wang | | he | 2018-03-17 | 2023-03-10 | 2023-03-10
CN | Vice President | Han Zheng | Han | | he | 2023-03-10 | | 2026-03
CN | Xinjiang Party Secretary | Zhang Chunxian | Zhang | | he | 2010-04 | 2016-08 | 2016-08
CN | Xinjiang Party Secretary | Chen Quanguo | Chen | | he | 2016-08-29 | 2021-12-25 | 2021-12-25
CN | Xinjiang Party Secretary | Ma Xingrui | Ma | | he | 2021-12-25 | 2025-07-01 | 2025-07-01
CN | Xinjiang Party Secretary | Chen Xiaojiang | Chen | | he | 2025-07-01 | | 2025-12
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
ID | Ambassador to the United Nations | Dian Triansyah Djani | Djani! | | he | 2016-02 | 2021-07 | 2021-07
ID | Ambassador to the United Nations | Arrmanatha Nasir | Nasir | Arrmanatha Christiawan Nasir | he | 2021-11 | 2024-10 | 2024-10
ID | Ambassador to the United Nations | Umar Hadi | Umar Hadi | | he | 2025 | | 2025-12
ID | Coordinating Minister for Economic Affairs | Airlangga Hartarto | Airlangga! | Hartarto | he | 2019-10-23 | | 2026-03
ID | Coordinating Minister for Political and Security Affairs | Luhut Pandjaitan | Luhut! | Luhut Binsar Pandjaitan; Luhut Panjaitan | he | 2015-08-12 | 2016-07-27 | 2016-07-27
ID | Coordinating Minister for Political and Security Affairs | Wiranto | Wiranto! | | he | 2016-07-27 | 2019-10-20 | 2019-10-20
ID | Coordinating Minister for Political and Security Affairs | Mahfud MD | Mahfud! | Mohammad Mahfud MD; Mohammad Mahfud | he | 2019-10-23 | 2024-02-01 | 2024-02-01
ID | Coordinating Minister for Political and Security Affairs | Hadi Tjahjanto | Tjahjanto! | | he | 2024-02-21 | 2024-10-20 | 2024-10-20
ID | Coordinating Minister for Political and Security Affairs | Budi Gunawan | Gunawan | | he | 2024-10-21 | 2025-09-08 | 2025-09-08
ID | Defense Minister | Ryamizard Ryacudu | Ryamizard! | | he | 2014-10-27 | 2019-10-20 | 2019-10-20
ID | Defense Minister | Prabowo Subianto | Prabowo! | | he | 2019-10-23 | 2024-10-20 | 2024-10-20
ID | Defense Minister | Sjafrie Sjamsoeddin | Sjafrie! | Sjafrie Sjamsoedin; Sjafrie Syamsuddin | he | 2024-10-21 | | 2026-03
ID | Finance Minister | Bambang Brodjonegoro | Brodjonegoro! | | he | 2014-10-27 | 2016-07-27 | 2016-07-27
ID | Finance Minister | Sri Mulyani Indrawati | Indrawati! | Sri Mulyani | she | 2016-07-27 | 2025-09-08 | 2025-09-08
ID | Finance Minister | Purbaya Yudhi Sadewa | Purbaya! | | he | 2025-09-08 | | 2026-03
ID | Fisheries Minister | Susi Pudjiastuti | Susi | | she | 2014-10-27 | 2019-10-20 | 2019-10-20
ID | Foreign Minister | Retno Marsudi | Marsudi! | Retno Lestari Priansari Marsudi; Retno L.P. Marsudi; Retno LP Marsudi; Retno | she | 2014-10-27 | 2024-10-20 | 2024-10-20
ID | Foreign Minister | Sugiono | Sugiono! | | he | 2024-10-21 | | 2026-03
ID | Foreign Ministry Spokesman | Arrmanatha Nasir | Nasir | Arrmanatha Christiawan Nasir | he | 2014-12 | 2018 | 2018
ID | Foreign Ministry Spokesman | Teuku Faizasyah | Faizasyah! | | he | 2018-10 | 2023 | 2023
ID | Governor of Bank Indonesia | Agus Martowardojo | Martowardojo! | | he | 2013-05-24 | 2018-05-23 | 2018-05-23
ID | Governor of Bank Indonesia | Perry Warjiyo | Warjiyo! | | he | 2018-05-24 | | 2026-01-21
ID | Governor of Jakarta | Basuki Tjahaja Purnama | Ahok | Ahok; Basuki "Ahok" Tjahaja Purnama | he | 2014-11-19 | 2017-05-09 | 2017-05-09
ID | Governor of Jakarta | Anies Baswedan | Anies! | Anies Rasyid Baswedan; Anies | he | 2017-10-16 | 2022-10-16 | 2022-10-16
ID | Governor of Jakarta | Pramono Anung | Pramono! | Pramono Anung Wibowo | he | 2025-02-20 | | 2025-12
ID | Home Affairs Minister | Tjahjo Kumolo | Tjahjo! | | he | 2014-10-27 | 2019-10-20 | 2019-10-20
ID | Home Affairs Minister | Tito Karnavian | Karnavian! | Muhammad Tito Karnavian | he | 2019-10-23 | | 2026-01
ID | Military Chief | Moeldoko | Moeldoko! | | he | 2013-08-30 | 2015-07-08 | 2015-07-08
ID | Military Chief | Gatot Nurmantyo | Gatot | | he | 2015-07-08 | 2017-12-08 | 2017-12-08
ID | Military Chief | Hadi Tjahjanto | Tjahjanto! | | he | 2017-12-08 | 2021-11-17 | 2021-11-17
ID | Military Chief | Andika Perkasa | Andika | | he | 2021-11-17 | 2022-12-19 | 2022-12-19
ID | Military Chief | Yudo Margono | Yudo | | he | 2022-12-19 | 2023-11-22 | 2023-11-22
ID | Military Chief | Agus Subiyanto | Agus | | he | 2023-11-22 | | 2026-01
ID | National Police Chief | Tito Karnavian | Karnavian! | Muhammad Tito Karnavian | he | 2016-07-13 | 2019-10-22 | 2019-10-22
ID | National Police Chief | Listyo Sigit Prabowo | Listyo Sigit | Listyo Sigit | he | 2021-01-27 | | 2026-01
ID | President | Megawati Sukarnoputri | Megawati! | Megawati Soekarnoputri | she | 2001-07-23 | 2004-10-20 | 2004-10-20
ID | President | Susilo Bambang Yudhoyono | Yudhoyono! | SBY | he | 2004-10-20 | 2014-10-20 | 2014-10-20
ID | President | Joko Widodo | Widodo! | Jokowi; Jokowi Widodo | he | 2014-10-20 | 2024-10-20 | 2024-10-20
ID | President | Prabowo Subianto | Prabowo! | Subianto; Prabowo Subianto Djojohadikusumo | he | 2024-10-20 | | 2026-03
ID | Speaker of the House of Representatives | Setya Novanto | Novanto! | | he | 2014-10-02 | 2015-12-16 | 2015-12-16
ID | Speaker of the House of Representatives | Bambang Soesatyo | Bambang Soesatyo | | he | 2018-01-15 | 2019-09-30 | 2019-09-30
ID | Speaker of the House of Representatives | Puan Maharani | Puan! | | she | 2019-10-01 | | 2026-01
ID | Trade Minister | Zulkifli Hasan | Zulkifli | | he | 2022-06-15 | 2024-10-20 | 2024-10-20
ID | Trade Minister | Budi Santoso | Budi Santoso | | he | 2024-10-21 | | 2025-12
ID | Vice President | Jusuf Kalla | Kalla! | Yusuf Kalla | he | 2014-10-20 | 2019-10-20 | 2019-10-20
ID | Vice President | Ma'ruf Amin | Amin | Maruf Amin; Ma’ruf Amin | he | 2019-10-20 | 2024-10-20 | 2024-10-20
ID | Vice President | Gibran Rakabuming Raka | Gibran! | Gibran Rakabuming | he | 2024-10-20 | | 2026-03
IN | Ambassador to the United Nations | Asoke Kumar Mukerji | Mukerji! | Asoke Mukerji | he | 2013-04 | 2015-12 | 2015-12
IN | Ambassador to the United Nations | Syed Akbaruddin | Akbaruddin! | | he | 2016-01 | 2020-04 | 2020-04
IN | Ambassador to the United Nations | T.S. Tirumurti | Tirumurti! | TS Tirumurti; T. S. Tirumurti | he | 2020-05 | 2022-06 | 2022-06
IN | Ambassador to the United Nations | Ruchira Kamboj | Kamboj! | | she | 2022-08 | 2024-05 | 2024-05
IN | Ambassador to the United Nations | Parvathaneni Harish | Harish | P. Harish; P Harish | he | 2024-09 | | 2026-01
IN | Ambassador to the United States | Taranjit Singh Sandhu | Sandhu | | he | 2020-02 | 2024-01 | 2024-01
IN | Ambassador to the United States | Vinay Mohan Kwatra | Kwatra! | Vinay Kwatra | he | 2024-08 | | 2025-12
IN | Army Chief | Dalbir Singh Suhag | Suhag! | Dalbir Singh | he | 2014-07-31 | 2016-12-31 | 2016-12-31
IN | Army Chief | Bipin Rawat | Rawat | | he | 2016-12-31 | 2019-12-31 | 2019-12-31
IN | Army Chief | Manoj Mukund Naravane | Naravane! | M.M. Naravane; Manoj Naravane | he | 2019-12-31 | 2022-04-30 | 2022-04-30
IN | Army Chief | Manoj Pande | Pande | | he | 2022-04-30 | 2024-06-30 | 2024-06-30
IN | Army Chief | Upendra Dwivedi | Dwivedi | | he | 2024-06-30 | | 2026-03
IN | Chief Minister of Assam | Himanta Biswa Sarma | Sarma | | he | 2021-05-10 | | 2026-03
IN | Chief Minister of Bihar | Nitish Kumar | Kumar | | he | 2015-02-22 | | 2026-02
IN | Chief Minister of Delhi | Arvind Kejriwal | Kejriwal! | | he | 2015-02-14 | 2024-09-17 | 2024-09-17
IN | Chief Minister of Delhi | Atishi | Atishi! | Atishi Marlena; Atishi Singh | she | 2024-09-21 | 2025-02-20 | 2025-02-20
IN | Chief Minister of Delhi | Rekha Gupta | Gupta | | she | 2025-02-20 | | 2026-01
IN | Chief Minister of Jammu and Kashmir | Mehbooba Mufti | Mufti | | she | 2016-04-04 | 2018-06-19 | 2018-06-19
IN | Chief Minister of Jammu and Kashmir | Omar Abdullah | Abdullah | | he | 2024-10-16 | | 2026-01
IN | Chief Minister of Karnataka | Siddaramaiah | Siddaramaiah! | | he | 2023-05-20 | | 2026-01
IN | Chief Minister of Kerala | Pinarayi Vijayan | Vijayan! | | he | 2016-05-25 | | 2026-03
IN | Chief Minister of Maharashtra | Uddhav Thackeray | Thackeray | | he | 2019-11-28 | 2022-06-30 | 2022-06-30
IN | Chief Minister of Maharashtra | Eknath Shinde | Shinde | | he | 2022-06-30 | 2024-12-05 | 2024-12-05
IN | Chief Minister of Maharashtra | Devendra Fadnavis | Fadnavis! | | he | 2024-12-05 | | 2026-01
IN | Chief Minister of Manipur | N. Biren Singh | Singh | Biren Singh; N Biren Singh | he | 2017-03-15 | 2025-02-13 | 2025-02-13
IN | Chief Minister of Punjab | Amarinder Singh | Singh | | he | 2017-03-16 | 2021-09-18 | 2021-09-18
IN | Chief Minister of Punjab | Bhagwant Mann | Mann | Bhagwant Singh Mann | he | 2022-03-16 | | 2026-03
IN | Chief Minister of Tamil Nadu | M.K. Stalin | M.K. Stalin | MK Stalin; M. K. Stalin | he | 2021-05-07 | | 2026-03
IN | Chief Minister of Uttar Pradesh | Akhilesh Yadav | Yadav | | he | 2012-03-15 | 2017-03-19 | 2017-03-19
IN | Chief Minister of Uttar Pradesh | Yogi Adityanath | Adityanath! | | he | 2017-03-19 | | 2026-02
IN | Chief Minister of West Bengal | Mamata Banerjee | Banerjee | | she | 2011-05-20 | | 2026-03
IN | Chief of Defense Staff | Bipin Rawat | Rawat | | he | 2020-01-01 | 2021-12-08 | 2021-12-08
IN | Chief of Defense Staff | Anil Chauhan | Chauhan | | he | 2022-09-30 | | 2026-01
IN | Commerce Minister | Suresh Prabhu | Prabhu | | he | 2017-09-03 | 2019-05-30 | 2019-05-30
IN | Commerce Minister | Piyush Goyal | Goyal! | | he | 2019-05-31 | | 2026-03
IN | Defense Minister | Manohar Parrikar | Parrikar! | | he | 2014-11-09 | 2017-03-13 | 2017-03-13
IN | Defense Minister | Arun Jaitley | Jaitley! | | he | 2017-03-13 | 2017-09-03 | 2017-09-03
IN | Defense Minister | Nirmala Sitharaman | Sitharaman! | | she | 2017-09-03 | 2019-05-30 | 2019-05-30
IN | Defense Minister | Rajnath Singh | Singh | | he | 2019-05-31 | | 2026-03
IN | Education Minister | Dharmendra Pradhan | Pradhan | | he | 2021-07-07 | | 2026-01
IN | Environment Minister | Prakash Javadekar | Javadekar! | | he | 2019-05-31 | 2021-07-07 | 2021-07-07
IN | Environment Minister | Bhupender Yadav | Yadav | | he | 2021-07-07 | | 2026-01
IN | External Affairs Minister | Sushma Swaraj | Swaraj! | | she | 2014-05-26 | 2019-05-30 | 2019-05-30
IN | External Affairs Minister | Subrahmanyam Jaishankar | Jaishankar! | S. Jaishankar; S Jaishankar; Dr. S. Jaishankar | he | 2019-05-30 | | 2026-03
IN | External Affairs Ministry Spokesman | Vikas Swarup | Swarup! | | he | 2015-04 | 2017-02 | 2017-02
IN | External Affairs Ministry Spokesman | Gopal Baglay | Baglay! | | he | 2017-02 | 2017-07 | 2017-07
IN | External Affairs Ministry Spokesman | Raveesh Kumar | Kumar | | he | 2017-07 | 2020-04 | 2020-04
IN | External Affairs Ministry Spokesman | Anurag Srivastava | Srivastava | | he | 2020-04 | 2021-03 | 2021-03
IN | External Affairs Ministry Spokesman | Arindam Bagchi | Bagchi! | | he | 2021-03 | 2024-01 | 2024-01
IN | External Affairs Ministry Spokesman | Randhir Jaiswal | Jaiswal! | | he | 2024-01 | | 2026-03
IN | Finance Minister | Arun Jaitley | Jaitley! | | he | 2014-05-26 | 2019-05-30 | 2019-05-30
IN | Finance Minister | Nirmala Sitharaman | Sitharaman! | | she | 2019-05-31 | | 2026-03
IN | Foreign Secretary | Sujatha Singh | Singh | | she | 2013-08-01 | 2015-01-28 | 2015-01-28
IN | Foreign Secretary | Subrahmanyam Jaishankar | Jaishankar! | S. Jaishankar; S Jaishankar | he | 2015-01-28 | 2018-01-28 | 2018-01-28
IN | Foreign Secretary | Vijay Gokhale | Gokhale! | Vijay Keshav Gokhale | he | 2018-01-29 | 2020-01-29 | 2020-01-29
IN | Foreign Secretary | Harsh Vardhan Shringla | Shringla! | | he | 2020-01-29 | 2022-04-30 | 2022-04-30
IN | Foreign Secretary | Vinay Mohan Kwatra | Kwatra! | Vinay Kwatra | he | 2022-05-01 | 2024-07-14 | 2024-07-14
IN | Foreign Secretary | Vikram Misri | Misri! | | he | 2024-07-15 | | 2026-03
IN | Governor of the Reserve Bank of India | Raghuram Rajan | Rajan | | he | 2013-09-04 | 2016-09-04 | 2016-09-04
IN | Governor of the Reserve Bank of India | Urjit Patel | Patel | | he | 2016-09-04 | 2018-12-10 | 2018-12-10
IN | Governor of the Reserve Bank of India | Shaktikanta Das | Das | | he | 2018-12-12 | 2024-12-10 | 2024-12-10
IN | Governor of the Reserve Bank of India | Sanjay Malhotra | Malhotra | | he | 2024-12-11 | | 2026-02
IN | Health Minister | Harsh Vardhan | Vardhan | | he | 2019-05-30 | 2021-07-07 | 2021-07-07
IN | Health Minister | Mansukh Mandaviya | Mandaviya! | | he | 2021-07-07 | 2024-06-09 | 2024-06-09
IN | Health Minister | J.P. Nadda | Nadda! | JP Nadda; Jagat Prakash Nadda; J. P. Nadda | he | 2024-06-10 | | 2026-01
IN | Home Minister | Rajnath Singh | Singh | | he | 2014-05-26 | 2019-05-30 | 2019-05-30
IN | Home Minister | Amit Shah | Shah | | he | 2019-05-31 | | 2026-03
IN | Lieutenant Governor of Jammu and Kashmir | Manoj Sinha | Sinha | | he | 2020-08-07 | | 2026-01
IN | National Security Adviser | Ajit Doval | Doval! | | he | 2014-05-30 | | 2026-03
IN | Oil Minister | Dharmendra Pradhan | Pradhan | | he | 2014-05-26 | 2021-07-07 | 2021-07-07
IN | Oil Minister | Hardeep Singh Puri | Puri | Hardeep Puri | he | 2021-07-07 | | 2026-02
IN | Opposition Leader | Rahul Gandhi | Gandhi | | he | 2024-06-25 | | 2026-03
IN | President | A.P.J. Abdul Kalam | Kalam | APJ Abdul Kalam; Abdul Kalam | he | 2002-07-25 | 2007-07-25 | 2007-07-25
IN | President | Pratibha Patil | Patil | | she | 2007-07-25 | 2012-07-25 | 2012-07-25
IN | President | Pranab Mukherjee | Mukherjee | | he | 2012-07-25 | 2017-07-25 | 2017-07-25
IN | President | Ram Nath Kovind | Kovind! | | he | 2017-07-25 | 2022-07-25 | 2022-07-25
IN | President | Droupadi Murmu | Murmu! | Draupadi Murmu | she | 2022-07-25 | | 2026-03
IN | President of the Bharatiya Janata Party | Amit Shah | Shah | | he | 2014-07-09 | 2020-01-20 | 2020-01-20
IN | President of the Bharatiya Janata Party | J.P. Nadda | Nadda! | JP Nadda; Jagat Prakash Nadda; J. P. Nadda | he | 2020-01-20 | 2026-01-20 | 2026-01-20
IN | President of the Bharatiya Janata Party | Nitin Nabin | Nabin | | he | 2026-01-20 | | 2026-03
IN | President of the Congress Party | Sonia Gandhi | Gandhi | | she | 1998-03-14 | 2017-12-16 | 2017-12-16
IN | President of the Congress Party | Rahul Gandhi | Gandhi | | he | 2017-12-16 | 2019-07-03 | 2019-07-03
IN | President of the Congress Party | Sonia Gandhi | Gandhi | | she | 2019-08-10 | 2022-10-26 | 2022-10-26
IN | President of the Congress Party | Mallikarjun Kharge | Kharge! | | he | 2022-10-26 | | 2026-03
IN | Prime Minister | Atal Bihari Vajpayee | Vajpayee! | | he | 1998-03-19 | 2004-05-22 | 2004-05-22
IN | Prime Minister | Manmohan Singh | Singh | | he | 2004-05-22 | 2014-05-26 | 2014-05-26
IN | Prime Minister | Narendra Modi | Modi! | Narendra Damodardas Modi | he | 2014-05-26 | | 2026-03
IN | Railways Minister | Suresh Prabhu | Prabhu | | he | 2014-11-09 | 2017-09-03 | 2017-09-03
IN | Railways Minister | Piyush Goyal | Goyal! | | he | 2017-09-03 | 2021-07-07 | 2021-07-07
IN | Railways Minister | Ashwini Vaishnaw | Vaishnaw! | | he | 2021-07-08 | | 2026-02
IN | Speaker of the Lok Sabha | Sumitra Mahajan | Mahajan | | she | 2014-06-06 | 2019-06-17 | 2019-06-17
IN | Speaker of the Lok Sabha | Om Birla | Birla | | he | 2019-06-19 | | 2026-02
IN | Vice President | Hamid Ansari | Ansari | Mohammad Hamid Ansari | he | 2007-08-11 | 2017-08-10 | 2017-08-10
IN | Vice President | Venkaiah Naidu | Naidu | M. Venkaiah Naidu | he | 2017-08-11 | 2022-08-11 | 2022-08-11
IN | Vice President | Jagdeep Dhankhar | Dhankhar! | | he | 2022-08-11 | 2025-07-21 | 2025-07-21
IN | Vice President | C.P. Radhakrishnan | Radhakrishnan | CP Radhakrishnan; C. P. Radhakrishnan | he | 2025-09-12 | | 2026-03
JP | Agriculture Minister | Shinjiro Koizumi | Koizumi! | Koizumi Shinjiro | he | 2025-05-21 | 2025-10-21 | 2025-10-21
JP | Agriculture Minister | Norikazu Suzuki | Suzuki | Suzuki Norikazu | he | 2025-10-21 | | 2026-02
JP | Ambassador to the United Nations | Motohide Yoshikawa | Yoshikawa | Yoshikawa Motohide | he | 2013-08 | 2016-06 | 2016-06
JP | Ambassador to the United Nations | Koro Bessho | Bessho! | Bessho Koro | he | 2016-06 | 2019-11 | 2019-11
JP | Ambassador to the United Nations | Kimihiro Ishikane | Ishikane! | Ishikane Kimihiro | he | 2019-12 | 2023-12 | 2023-12
JP | Ambassador to the United Nations | Kazuyuki Yamazaki | Yamazaki | Yamazaki Kazuyuki | he | 2023-12 | | 2025-12
JP | Ambassador to the United States | Kenichiro Sasae | Sasae! | Sasae Kenichiro | he | 2012-11 | 2018-01 | 2018-01
JP | Ambassador to the United States | Shinsuke Sugiyama | Sugiyama! | Sugiyama Shinsuke | he | 2018-03 | 2021-01 | 2021-01
JP | Ambassador to the United States | Koji Tomita | Tomita | Tomita Koji | he | 2021-02 | 2023-10 | 2023-10
JP | Ambassador to the United States | Shigeo Yamada | Yamada | Yamada Shigeo | he | 2023-11 | | 2025-12
JP | Chief Cabinet Secretary | Yoshihide Suga | Suga! | Suga Yoshihide | he | 2012-12-26 | 2020-09-16 | 2020-09-16
JP | Chief Cabinet Secretary | Katsunobu Kato | Kato | Kato Katsunobu | he | 2020-09-16 | 2021-10-04 | 2021-10-04
JP | Chief Cabinet Secretary | Hirokazu Matsuno | Matsuno! | Matsuno Hirokazu | he | 2021-10-04 | 2023-12-14 | 2023-12-14
JP | Chief Cabinet Secretary | Yoshimasa Hayashi | Hayashi | Hayashi Yoshimasa | he | 2023-12-14 | 2025-10-21 | 2025-10-21
JP | Chief Cabinet Secretary | Minoru Kihara | Kihara! | Kihara Minoru | he | 2025-10-21 | | 2026-03
JP | Defense Minister | Gen Nakatani | Nakatani | Nakatani Gen | he | 2014-12-24 | 2016-08-03 | 2016-08-03
JP | Defense Minister | Tomomi Inada | Inada! | Inada Tomomi | she | 2016-08-03 | 2017-07-28 | 2017-07-28
JP | Defense Minister | Itsunori Onodera | Onodera! | Onodera Itsunori | he | 2017-08-03 | 2018-10-02 | 2018-10-02
JP | Defense Minister | Takeshi Iwaya | Iwaya! | Iwaya Takeshi | he | 2018-10-02 | 2019-09-11 | 2019-09-11
JP | Defense Minister | Taro Kono | Kono | Kono Taro | he | 2019-09-11 | 2020-09-16 | 2020-09-16
JP | Defense Minister | Nobuo Kishi | Kishi | Kishi Nobuo | he | 2020-09-16 | 2022-08-10 | 2022-08-10
JP | Defense Minister | Yasukazu Hamada | Hamada | Hamada Yasukazu | he | 2022-08-10 | 2023-09-13 | 2023-09-13
JP | Defense Minister | Minoru Kihara | Kihara! | Kihara Minoru | he | 2023-09-13 | 2024-10-01 | 2024-10-01
JP | Defense Minister | Gen Nakatani | Nakatani | Nakatani Gen | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Defense Minister | Shinjiro Koizumi | Koizumi! | Koizumi Shinjiro | he | 2025-10-21 | | 2026-03
JP | Digital Minister | Taro Kono | Kono | Kono Taro | he | 2022-08-10 | 2024-10-01 | 2024-10-01
JP | Economic Security Minister | Takayuki Kobayashi | Kobayashi | Kobayashi Takayuki | he | 2021-10-04 | 2022-08-10 | 2022-08-10
JP | Economic Security Minister | Sanae Takaichi | Takaichi! | Takaichi Sanae | she | 2022-08-10 | 2024-10-01 | 2024-10-01
JP | Economic Security Minister | Kimi Onoda | Onoda! | Onoda Kimi | she | 2025-10-21 | | 2026-02
JP | Emperor | Akihito | Akihito! | Emperor Akihito; Emperor Emeritus Akihito | he | 1989-01-07 | 2019-04-30 | 2019-04-30
JP | Emperor | Naruhito | Naruhito! | Emperor Naruhito | he | 2019-05-01 | | 2026-03
JP | Environment Minister | Shinjiro Koizumi | Koizumi! | Koizumi Shinjiro | he | 2019-09-11 | 2021-10-04 | 2021-10-04
JP | Finance Minister | Taro Aso | Aso | Aso Taro | he | 2012-12-26 | 2021-10-04 | 2021-10-04
JP | Finance Minister | Shunichi Suzuki | Suzuki | Suzuki Shunichi | he | 2021-10-04 | 2024-10-01 | 2024-10-01
JP | Finance Minister | Katsunobu Kato | Kato | Kato Katsunobu | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Finance Minister | Satsuki Katayama | Katayama! | Katayama Satsuki | she | 2025-10-21 | | 2026-03
JP | Foreign Minister | Fumio Kishida | Kishida! | Kishida Fumio | he | 2012-12-26 | 2017-08-03 | 2017-08-03
JP | Foreign Minister | Taro Kono | Kono | Taro Kouno; Kono Taro | he | 2017-08-03 | 2019-09-11 | 2019-09-11
JP | Foreign Minister | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2019-09-11 | 2021-11-04 | 2021-11-04
JP | Foreign Minister | Yoshimasa Hayashi | Hayashi | Hayashi Yoshimasa | he | 2021-11-10 | 2023-09-13 | 2023-09-13
JP | Foreign Minister | Yoko Kamikawa | Kamikawa! | Kamikawa Yoko | she | 2023-09-13 | 2024-10-01 | 2024-10-01
JP | Foreign Minister | Takeshi Iwaya | Iwaya! | Iwaya Takeshi | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Foreign Minister | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2025-10-21 | | 2026-03
JP | Governor of Okinawa | Takeshi Onaga | Onaga! | Onaga Takeshi | he | 2014-12-10 | 2018-08-08 | 2018-08-08
JP | Governor of Okinawa | Denny Tamaki | Tamaki | Tamaki Denny | he | 2018-10-04 | | 2026-01
JP | Governor of Tokyo | Yuriko Koike | Koike! | Koike Yuriko | she | 2016-08-02 | | 2026-01
JP | Governor of the Bank of Japan | Haruhiko Kuroda | Kuroda! | Kuroda Haruhiko | he | 2013-03-20 | 2023-04-08 | 2023-04-08
JP | Governor of the Bank of Japan | Kazuo Ueda | Ueda! | Ueda Kazuo | he | 2023-04-09 | | 2026-03
JP | Joint Staff Chief | Katsutoshi Kawano | Kawano | Kawano Katsutoshi | he | 2014-10-14 | 2019-04-01 | 2019-04-01
JP | Joint Staff Chief | Koji Yamazaki | Yamazaki | Yamazaki Koji | he | 2019-04-01 | 2023-03-30 | 2023-03-30
JP | Joint Staff Chief | Yoshihide Yoshida | Yoshida | Yoshida Yoshihide | he | 2023-03-30 | 2025-08-01 | 2025-08-01
JP | Joint Staff Chief | Hiroaki Uchikura | Uchikura! | Uchikura Hiroaki | he | 2025-08-01 | | 2026-01
JP | Leader of the Constitutional Democratic Party | Yukio Edano | Edano! | Edano Yukio | he | 2017-10-03 | 2021-11-12 | 2021-11-12
JP | Leader of the Constitutional Democratic Party | Kenta Izumi | Izumi | Izumi Kenta | he | 2021-11-30 | 2024-09-23 | 2024-09-23
JP | Leader of the Constitutional Democratic Party | Yoshihiko Noda | Noda | Noda Yoshihiko | he | 2024-09-23 | 2026-01 | 2026-01
JP | Leader of the Democratic Party for the People | Yuichiro Tamaki | Tamaki | Tamaki Yuichiro | he | 2020-09 | | 2026-02
JP | Leader of the Japan Innovation Party | Ichiro Matsui | Matsui | Matsui Ichiro | he | 2015-12 | 2020-11 | 2020-11
JP | Leader of the Japan Innovation Party | Nobuyuki Baba | Baba | Baba Nobuyuki | he | 2021-11-30 | 2024-12-01 | 2024-12-01
JP | Leader of the Japan Innovation Party | Hirofumi Yoshimura | Yoshimura! | Yoshimura Hirofumi | he | 2024-12-01 | | 2026-02
JP | Minister of Economy, Trade and Industry | Yoichi Miyazawa | Miyazawa | Miyazawa Yoichi | he | 2014-10-21 | 2015-10-07 | 2015-10-07
JP | Minister of Economy, Trade and Industry | Motoo Hayashi | Hayashi | Hayashi Motoo | he | 2015-10-07 | 2016-08-03 | 2016-08-03
JP | Minister of Economy, Trade and Industry | Hiroshige Seko | Seko! | Seko Hiroshige | he | 2016-08-03 | 2019-09-11 | 2019-09-11
JP | Minister of Economy, Trade and Industry | Isshu Sugawara | Sugawara | Sugawara Isshu | he | 2019-09-11 | 2019-10-25 | 2019-10-25
JP | Minister of Economy, Trade and Industry | Hiroshi Kajiyama | Kajiyama | Kajiyama Hiroshi | he | 2019-10-25 | 2021-10-04 | 2021-10-04
JP | Minister of Economy, Trade and Industry | Koichi Hagiuda | Hagiuda! | Hagiuda Koichi | he | 2021-10-04 | 2022-08-10 | 2022-08-10
JP | Minister of Economy, Trade and Industry | Yasutoshi Nishimura | Nishimura | Nishimura Yasutoshi | he | 2022-08-10 | 2023-12-14 | 2023-12-14
JP | Minister of Economy, Trade and Industry | Ken Saito | Saito | Saito Ken | he | 2023-12-14 | 2024-10-01 | 2024-10-01
JP | Minister of Economy, Trade and Industry | Yoji Muto | Muto | Muto Yoji | he | 2024-10-01 | 2025-10-21 | 2025-10-21
JP | Minister of Economy, Trade and Industry | Ryosei Akazawa | Akazawa! | Akazawa Ryosei | he | 2025-10-21 | | 2026-03
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
JP | Prime Minister | Sanae Takaichi | Takaichi! | Takaichi Sanae | she | 2025-10-21 | | 2026-03
JP | Secretary-General of the Liberal Democratic Party | Toshihiro Nikai | Nikai! | Nikai Toshihiro | he | 2016-08-03 | 2021-10-01 | 2021-10-01
JP | Secretary-General of the Liberal Democratic Party | Toshimitsu Motegi | Motegi! | Motegi Toshimitsu | he | 2021-11-04 | 2024-09-30 | 2024-09-30
JP | Secretary-General of the Liberal Democratic Party | Hiroshi Moriyama | Moriyama | Moriyama Hiroshi | he | 2024-09-30 | 2025-10-07 | 2025-10-07
JP | Secretary-General of the Liberal Democratic Party | Shunichi Suzuki | Suzuki | Suzuki Shunichi | he | 2025-10-07 | | 2026-02
JP | Speaker of the House of Representatives | Nobutaka Machimura | Machimura | Machimura Nobutaka | he | 2014-12-24 | 2015-04-21 | 2015-04-21
JP | Speaker of the House of Representatives | Tadamori Oshima | Oshima | Oshima Tadamori | he | 2015-04-21 | 2021-10-14 | 2021-10-14
JP | Speaker of the House of Representatives | Hiroyuki Hosoda | Hosoda | Hosoda Hiroyuki | he | 2021-11-10 | 2023-10-20 | 2023-10-20
JP | Speaker of the House of Representatives | Fukushiro Nukaga | Nukaga! | Nukaga Fukushiro | he | 2023-10-20 | 2026-01-23 | 2026-01-23
JP | Speaker of the House of Representatives | Eisuke Mori | Mori | Mori Eisuke | he | 2026-02-18 | | 2026-02-18
JP | Trade Negotiator | Ryosei Akazawa | Akazawa! | Akazawa Ryosei | he | 2025-04 | 2025-10-21 | 2025-10-21
KG | Foreign Minister | Erlan Abdyldaev | Abdyldaev! | Erlan Abdyldayev | he | 2012-09-06 | 2018-10-17 | 2018-10-17
KG | Foreign Minister | Chingiz Aidarbekov | Aidarbekov! | Chyngyz Aidarbekov; Chingiz Aydarbekov | he | 2018-10-17 | 2020-10 | 2020-10
KG | Foreign Minister | Ruslan Kazakbaev | Kazakbaev! | Ruslan Kazakbayev | he | 2020-10 | 2022-04-22 | 2022-04-22
KG | Foreign Minister | Jeenbek Kulubaev | Kulubaev! | Zheenbek Kulubaev; Jeenbek Kulubayev; Zheenbek Kulubayev | he | 2022-04-22 | | 2026-01
KG | Head of the State Committee for National Security | Kamchybek Tashiyev | Tashiyev! | Kamchybek Tashiev | he | 2020-10-16 | 2026-02 | 2026-02
KG | President | Roza Otunbayeva | Otunbayeva! | Roza Otunbaeva | she | 2010-07-03 | 2011-12-01 | 2011-12-01
KG | President | Almazbek Atambayev | Atambayev! | Almazbek Atambaev | he | 2011-12-01 | 2017-11-24 | 2017-11-24
KG | President | Sooronbay Jeenbekov | Jeenbekov! | Sooronbai Jeenbekov; Sooronbay Zheenbekov; Sooronbai Zheenbekov | he | 2017-11-24 | 2020-10-15 | 2020-10-15
KG | President | Sadyr Japarov | Japarov! | Sadyr Zhaparov; Sadyr Jhaparov; Sadyr Dzhaparov | he | 2021-01-28 | | 2026-03
KG | Prime Minister | Djoomart Otorbaev | Otorbaev! | Djoomart Otorbayev; Joomart Otorbaev | he | 2014-04-03 | 2015-04-30 | 2015-04-30
KG | Prime Minister | Temir Sariyev | Sariyev! | Temir Sariev | he | 2015-05-01 | 2016-04-13 | 2016-04-13
KG | Prime Minister | Sooronbay Jeenbekov | Jeenbekov! | Sooronbai Jeenbekov | he | 2016-04-13 | 2017-08-22 | 2017-08-22
KG | Prime Minister | Sapar Isakov | Isakov! | | he | 2017-08-26 | 2018-04-19 | 2018-04-19
KG | Prime Minister | Mukhammedkalyi Abylgaziev | Abylgaziev! | Mukhammedkaly Abylgaziyev; Mukhammedkaly Abylgaziev | he | 2018-04-20 | 2020-06-15 | 2020-06-15
KG | Prime Minister | Kubatbek Boronov | Boronov! | | he | 2020-06-17 | 2020-10-06 | 2020-10-06
KG | Prime Minister | Sadyr Japarov | Japarov! | Sadyr Zhaparov; Sadyr Dzhaparov | he | 2020-10-10 | 2020-11-14 | 2020-11-14
KG | Prime Minister | Ulukbek Maripov | Maripov! | | he | 2021-02-03 | 2021-10-12 | 2021-10-12
KG | Prime Minister | Akylbek Japarov | Japarov | Akylbek Zhaparov | he | 2021-10-12 | 2024-12-16 | 2024-12-16
KG | Prime Minister | Adylbek Kasymaliev | Kasymaliev! | Adylbek Kasymaliyev | he | 2024-12-16 | | 2026-01
KH | Defense Minister | Tea Banh | Tea Banh! | | he | 1987 | 2023-08-22 | 2023-08-22
KH | Defense Minister | Tea Seiha | Tea Seiha! | | he | 2023-08-22 | | 2026-01
KH | Defense Ministry Spokeswoman | Maly Socheata | Socheata! | | she | 2024 | | 2026-01
KH | Foreign Minister | Hor Namhong | Hor Namhong | Hor Nam Hong | he | 1998-11-30 | 2016-04-04 | 2016-04-04
KH | Foreign Minister | Prak Sokhonn | Prak Sokhonn! | Prak Sokhon | he | 2016-04-05 | 2023-08-22 | 2023-08-22
KH | Foreign Minister | Sok Chenda Sophea | Sok Chenda Sophea | Sok Chenda | he | 2023-08-22 | 2024-11-20 | 2024-11-20
KH | Foreign Minister | Prak Sokhonn | Prak Sokhonn! | Prak Sokhon | he | 2024-11-20 | | 2026-03
KH | Government Spokesman | Phay Siphan | Phay Siphan | | he | 2018 | 2023-08 | 2023-08
KH | Government Spokesman | Pen Bona | Pen Bona | | he | 2023-08 | | 2026-01
KH | Interior Minister | Sar Kheng | Sar Kheng | | he | 1992 | 2023-08-22 | 2023-08-22
KH | Interior Minister | Sar Sokha | Sar Sokha | | he | 2023-08-22 | | 2026-01
KH | King | Norodom Sihamoni | Sihamoni! | King Norodom Sihamoni; King Sihamoni | he | 2004-10-14 | | 2026-01
KH | President of the Senate | Hun Sen | Hun Sen! | | he | 2024-04-03 | | 2026-03
KH | Prime Minister | Hun Sen | Hun Sen! | | he | 1998-11-30 | 2023-08-22 | 2023-08-22
KH | Prime Minister | Hun Manet | Hun Manet! | | he | 2023-08-22 | | 2026-03
KP | Ambassador to the United Nations | Ja Song Nam | Ja | Ja Song-nam | he | 2014-02 | 2018-08 | 2018-08
KP | Ambassador to the United Nations | Kim Song | Kim | | he | 2018-09 | | 2025-12
KP | Chairman of the Standing Committee of the Supreme People's Assembly | Kim Yong Nam | Kim | Kim Yong-nam; Kim Yong-Nam | he | 1998-09-05 | 2019-04-11 | 2019-04-11
KP | Chairman of the Standing Committee of the Supreme People's Assembly | Choe Ryong Hae | Choe | Choe Ryong-hae; Choe Ryong-Hae; Choi Ryong-hae | he | 2019-04-11 | | 2025-12
KP | Chief of the General Staff | Ri Yong Gil | Ri | Ri Yong-gil | he | 2023-08 | | 2025-12
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
KP | Secretary of the Workers' Party | Jo Yong Won | Jo | Jo Yong-won | he | 2021-01-10 | | 2025-12
KP | Senior Workers' Party Official | Kim Yo Jong | Kim | Kim Yo-jong; Kim Yo-Jong | she | 2018-02 | | 2026-03
KP | Special Envoy for Nuclear Talks | Kim Kye Gwan | Kim | Kim Kye-gwan; Kim Gye Gwan | he | 2010-09 | 2019 | 2019
KP | Supreme Leader | Kim Jong Il | Kim | Kim Jong-il; Kim Jong-Il | he | 1994-07-08 | 2011-12-17 | 2011-12-17
KP | Supreme Leader | Kim Jong Un | Kim | Kim Jong-un; Kim Jong-Un; Kim Jung Un; Kim Jong un | he | 2011-12-17 | | 2026-03
KP | Vice Chairman of the Workers' Party | Kim Yong Chol | Kim | Kim Yong-chol; Kim Yong-Chol | he | 2016-05 | 2021-01 | 2021-01
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
KR | Ambassador to the United States | Ahn Ho-young | Ahn | | he | 2013-06 | 2017-10 | 2017-10
KR | Ambassador to the United States | Cho Yoon-je | Cho | | he | 2017-11 | 2019-10 | 2019-10
KR | Ambassador to the United States | Lee Soo-hyuck | Lee | Lee Soo-hyuk | he | 2019-10 | 2022-05 | 2022-05
KR | Ambassador to the United States | Cho Hyun-dong | Cho | | he | 2023-04 | 2025-07 | 2025-07
KR | Ambassador to the United States | Kang Kyung-wha | Kang | Kang Kyung Wha; Kang Kyung-hwa | she | 2025-10 | | 2026-01
KR | Chairman of the Joint Chiefs of Staff | Jeong Kyeong-doo | Jeong | Jeong Kyeong Doo | he | 2017-08-20 | 2018-09-21 | 2018-09-21
KR | Chairman of the Joint Chiefs of Staff | Park Han-ki | Park | | he | 2018-10-11 | 2020-09-23 | 2020-09-23
KR | Chairman of the Joint Chiefs of Staff | Won In-choul | Won In-choul | | he | 2020-09-23 | 2022-07-05 | 2022-07-05
KR | Chairman of the Joint Chiefs of Staff | Kim Seung-kyum | Kim | | he | 2022-07-05 | 2023-11-25 | 2023-11-25
KR | Chairman of the Joint Chiefs of Staff | Kim Myung-soo | Kim | | he | 2023-11-25 | 2025-09-03 | 2025-09-03
KR | Chairman of the Joint Chiefs of Staff | Jin Yong-sung | Jin | | he | 2025-09-03 | | 2026-01
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
KR | Governor of the Bank of Korea | Lee Ju-yeol | Lee | Lee Ju Yeol | he | 2014-04-01 | 2022-03-31 | 2022-03-31
KR | Governor of the Bank of Korea | Rhee Chang-yong | Rhee | Rhee Chang Yong; Lee Chang-yong | he | 2022-04-21 | ? | 2026-01
KR | Industry Minister | Ahn Duk-geun | Ahn | | he | 2024-01-04 | 2025-07-19 | 2025-07-19
KR | Industry Minister | Kim Jung-kwan | Kim | Kim Jeong-kwan | he | 2025-07-19 | | 2026-02
KR | Intelligence Chief | Lee Byung-ho | Lee | | he | 2015-03-18 | 2017-06-01 | 2017-06-01
KR | Intelligence Chief | Suh Hoon | Suh | | he | 2017-06-01 | 2020-07-03 | 2020-07-03
KR | Intelligence Chief | Park Jie-won | Park | | he | 2020-07-29 | 2022-05-11 | 2022-05-11
KR | Intelligence Chief | Cho Tae-yong | Cho | | he | 2024-01-16 | 2025-06-04 | 2025-06-04
KR | Intelligence Chief | Lee Jong-seok | Lee | | he | 2025-06-25 | | 2026-01
KR | Justice Minister | Cho Kuk | Cho Kuk | | he | 2019-09-09 | 2019-10-14 | 2019-10-14
KR | Justice Minister | Choo Mi-ae | Choo | | she | 2020-01-02 | 2021-01-27 | 2021-01-27
KR | Justice Minister | Park Beom-kye | Park | | he | 2021-01-28 | 2022-05-09 | 2022-05-09
KR | Justice Minister | Han Dong-hoon | Han | | he | 2022-05-17 | 2023-12-21 | 2023-12-21
KR | Justice Minister | Park Sung-jae | Park | | he | 2024-02-20 | 2025-06 | 2025-06
KR | Justice Minister | Jung Sung-ho | Jung | | he | 2025-07-18 | | 2026-02
KR | Leader of the Democratic Party | Lee Jae Myung | Lee | Lee Jae-myung | he | 2022-08-28 | 2025-04-09 | 2025-04-09
KR | Leader of the Democratic Party | Jung Chung-rae | Jung | Jeong Cheong-rae | he | 2025-08-02 | | 2026-03
KR | Leader of the People Power Party | Lee Jun-seok | Lee | | he | 2021-06-11 | 2022-08 | 2022-08
KR | Leader of the People Power Party | Kim Gi-hyeon | Kim | | he | 2023-03-08 | 2023-12-13 | 2023-12-13
KR | Leader of the People Power Party | Han Dong-hoon | Han | | he | 2024-07-23 | 2024-12-16 | 2024-12-16
KR | Leader of the People Power Party | Jang Dong-hyuk | Jang | Jang Dong-hyeok | he | 2025-08-26 | | 2026-03
KR | Mayor of Seoul | Park Won-soon | Park | | he | 2011-10-27 | 2020-07-09 | 2020-07-09
KR | Mayor of Seoul | Oh Se-hoon | Oh Se-hoon | | he | 2021-04-08 | | 2026-03
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
KR | President | Lee Jae Myung | Lee | Lee Jae-myung; Lee Jae-Myung | he | 2025-06-04 | | 2026-03
KR | Presidential Chief of Staff | Im Jong-seok | Im Jong-seok | Im Jong Seok | he | 2017-05-10 | 2019-01-08 | 2019-01-08
KR | Presidential Chief of Staff | Noh Young-min | Noh | | he | 2019-01-08 | 2020-12-31 | 2020-12-31
KR | Presidential Chief of Staff | Kim Dae-ki | Kim | | he | 2022-05-10 | 2023-12-31 | 2023-12-31
KR | Presidential Chief of Staff | Kang Hoon-sik | Kang | | he | 2025-06-04 | | 2026-02
KR | Presidential Spokesperson | Kim Eui-kyeom | Kim | | he | 2018-02 | 2019-03 | 2019-03
KR | Presidential Spokesperson | Ko Min-jung | Ko | | she | 2019-04 | 2020-01 | 2020-01
KR | Presidential Spokesperson | Kang Yu-jung | Kang | | she | 2025-06-04 | | 2026-01
KR | Prime Minister | Chung Hong-won | Chung | Jung Hong-won | he | 2013-02-26 | 2015-02-16 | 2015-02-16
KR | Prime Minister | Lee Wan-koo | Lee | Lee Wan-gu | he | 2015-02-17 | 2015-04-27 | 2015-04-27
KR | Prime Minister | Hwang Kyo-ahn | Hwang | Hwang Kyo-An | he | 2015-06-18 | 2017-05-11 | 2017-05-11
KR | Prime Minister | Lee Nak-yon | Lee | Lee Nak-yeon | he | 2017-05-31 | 2020-01-14 | 2020-01-14
KR | Prime Minister | Chung Sye-kyun | Chung | | he | 2020-01-14 | 2021-04-16 | 2021-04-16
KR | Prime Minister | Kim Boo-kyum | Kim | | he | 2021-05-14 | 2022-05-12 | 2022-05-12
KR | Prime Minister | Han Duck-soo | Han | Han Duck-Soo; Han Duck Soo | he | 2022-05-21 | 2025-05-01 | 2025-05-01
KR | Prime Minister | Kim Min-seok | Kim | Kim Min-Seok; Kim Min Seok | he | 2025-07-03 | | 2026-03
KR | Prosecutor General | Moon Moo-il | Moon | | he | 2017-07-25 | 2019-07-24 | 2019-07-24
KR | Prosecutor General | Yoon Suk Yeol | Yoon! | Yoon Suk-yeol; Yoon Seok-youl | he | 2019-07-25 | 2021-03-04 | 2021-03-04
KR | Speaker of the National Assembly | Chung Ui-hwa | Chung | Chung Eui-hwa | he | 2014-05-30 | 2016-05-29 | 2016-05-29
KR | Speaker of the National Assembly | Chung Sye-kyun | Chung | | he | 2016-06-09 | 2018-05-29 | 2018-05-29
KR | Speaker of the National Assembly | Moon Hee-sang | Moon | | he | 2018-07-13 | 2020-05-29 | 2020-05-29
KR | Speaker of the National Assembly | Park Byeong-seug | Park | | he | 2020-06-05 | 2022-05-29 | 2022-05-29
KR | Speaker of the National Assembly | Kim Jin-pyo | Kim | | he | 2022-07-04 | 2024-05-29 | 2024-05-29
KR | Speaker of the National Assembly | Woo Won-shik | Woo | Woo Won-sik | he | 2024-06-05 | | 2026-03
KR | Trade Minister | Kim Hyun-chong | Kim | | he | 2017-08-04 | 2019-02-28 | 2019-02-28
KR | Trade Minister | Yoo Myung-hee | Yoo | | she | 2019-03-01 | 2021-08-09 | 2021-08-09
KR | Trade Minister | Yeo Han-koo | Yeo | | he | 2021-08-09 | 2022-05-09 | 2022-05-09
KR | Trade Minister | Ahn Duk-geun | Ahn | | he | 2022-05-10 | 2024-01-03 | 2024-01-03
KR | Trade Minister | Cheong In-kyo | Cheong | Inkyo Cheong | he | 2024-01-05 | 2025-06-10 | 2025-06-10
KR | Trade Minister | Yeo Han-koo | Yeo | | he | 2025-06-10 | | 2026-02
KR | Unification Minister | Ryoo Kihl-jae | Ryoo | | he | 2013-03-11 | 2015-03-13 | 2015-03-13
KR | Unification Minister | Hong Yong-pyo | Hong | | he | 2015-03-16 | 2017-07-03 | 2017-07-03
KR | Unification Minister | Cho Myoung-gyon | Cho | Cho Myoung-kyon | he | 2017-07-03 | 2019-04-08 | 2019-04-08
KR | Unification Minister | Kim Yeon-chul | Kim | | he | 2019-04-08 | 2020-06-19 | 2020-06-19
KR | Unification Minister | Lee In-young | Lee | | he | 2020-07-27 | 2022-05-09 | 2022-05-09
KR | Unification Minister | Kwon Young-se | Kwon | | he | 2022-05-16 | 2023-07-28 | 2023-07-28
KR | Unification Minister | Kim Yung-ho | Kim | Kim Yeong-ho | he | 2023-07-28 | 2025-07-21 | 2025-07-21
KR | Unification Minister | Chung Dong-young | Chung | Chung Dong-Young | he | 2025-07-25 | | 2026-03
KZ | Defense Minister | Ruslan Zhaksylykov | Zhaksylykov! | | he | 2022-01-19 | 2025-06 | 2025-06
KZ | Defense Minister | Dauren Kosanov | Kosanov! | | he | 2025-06 | | 2025-12
KZ | Foreign Minister | Erlan Idrissov | Idrissov! | Yerlan Idrissov; Erlan Idrisov | he | 2012-09-28 | 2016-12-28 | 2016-12-28
KZ | Foreign Minister | Kairat Abdrakhmanov | Abdrakhmanov! | | he | 2016-12-28 | 2018-12-26 | 2018-12-26
KZ | Foreign Minister | Beibut Atamkulov | Atamkulov! | | he | 2018-12-26 | 2019-09-18 | 2019-09-18
KZ | Foreign Minister | Mukhtar Tleuberdi | Tleuberdi! | Mukhtar Tileuberdi; Tileuberdi | he | 2019-09-18 | 2023-03-30 | 2023-03-30
KZ | Foreign Minister | Murat Nurtleu | Nurtleu! | | he | 2023-04-03 | 2025-09-26 | 2025-09-26
KZ | Foreign Minister | Yermek Kosherbayev | Kosherbayev! | Ermek Kosherbayev | he | 2025-09-26 | | 2026-01
KZ | President | Nursultan Nazarbayev | Nazarbayev! | | he | 1991-12-16 | 2019-03-20 | 2019-03-20
KZ | President | Kassym-Jomart Tokayev | Tokayev! | Kassym-Zhomart Tokayev; Kassym Jomart Tokayev; Qasym-Jomart Toqayev; Kasym-Jomart Tokayev; Qasym-Zhomart Toqaev; Kasym-Zhomart Tokayev | he | 2019-03-20 | | 2026-03
KZ | Prime Minister | Karim Massimov | Massimov! | Karim Masimov | he | 2014-04-02 | 2016-09-08 | 2016-09-08
KZ | Prime Minister | Bakytzhan Sagintayev | Sagintayev! | Bakytzhan Sagintaev; Bakhytzhan Sagintayev | he | 2016-09-09 | 2019-02-21 | 2019-02-21
KZ | Prime Minister | Askar Mamin | Mamin! | | he | 2019-02-25 | 2022-01-05 | 2022-01-05
KZ | Prime Minister | Alikhan Smailov | Smailov! | Älihan Smaiylov | he | 2022-01-11 | 2024-02-05 | 2024-02-05
KZ | Prime Minister | Olzhas Bektenov | Bektenov! | | he | 2024-02-06 | | 2026-03
KZ | Speaker of the Mazhilis | Nurlan Nigmatulin | Nigmatulin! | | he | 2016-06-22 | 2022-02-01 | 2022-02-01
KZ | Speaker of the Mazhilis | Yerlan Koshanov | Koshanov! | Erlan Koshanov | he | 2022-02-01 | | 2025-12
KZ | Speaker of the Senate | Kassym-Jomart Tokayev | Tokayev! | Qasym-Zhomart Toqaev; Kasym-Zhomart Tokayev | he | 2013-10-16 | 2019-03-20 | 2019-03-20
KZ | Speaker of the Senate | Dariga Nazarbayeva | Nazarbayeva! | | she | 2019-03-20 | 2020-05-02 | 2020-05-02
KZ | Speaker of the Senate | Maulen Ashimbayev | Ashimbayev! | Maulen Ashimbaev | he | 2020-05-04 | | 2025-12
KZ | State Counselor | Erlan Karin | Karin | Yerlan Karin | he | 2022-06-14 | | 2025-12
LA | Foreign Minister | Thongloun Sisoulith | Thongloun! | | he | 2006-06-08 | 2016-04-20 | 2016-04-20
LA | Foreign Minister | Saleumxay Kommasith | Saleumxay! | | he | 2016-04-20 | 2025-06 | 2025-06
LA | Foreign Minister | Thongsavanh Phomvihane | Thongsavanh! | | he | 2025-06 | | 2025-12
LA | President | Choummaly Sayasone | Choummaly! | | he | 2006-06-08 | 2016-04-20 | 2016-04-20
LA | President | Bounnhang Vorachith | Bounnhang! | Bounnhang Vorachit; Bounyang Vorachith | he | 2016-04-20 | 2021-03-22 | 2021-03-22
LA | President | Thongloun Sisoulith | Thongloun! | | he | 2021-03-22 | | 2026-03
LA | Prime Minister | Thongsing Thammavong | Thongsing! | | he | 2010-12-23 | 2016-04-20 | 2016-04-20
LA | Prime Minister | Thongloun Sisoulith | Thongloun! | | he | 2016-04-20 | 2021-03-22 | 2021-03-22
LA | Prime Minister | Phankham Viphavanh | Phankham! | Phankham Viphavan | he | 2021-03-22 | 2022-12-30 | 2022-12-30
LA | Prime Minister | Sonexay Siphandone | Sonexay! | Sonexay Siphandon | he | 2022-12-30 | | 2026-03
LK | Acting President | Ranil Wickremesinghe | Wickremesinghe! | Ranil Wickremasinghe | he | 2022-07-13 | 2022-07-21 | 2022-07-21
LK | Ambassador to the United Nations | Mohan Pieris | Pieris | | he | 2021-01 | 2024-10 | 2024-10
LK | Defense Secretary | Gotabaya Rajapaksa | Rajapaksa! | Gotabaya Rajapakse | he | 2005-11-25 | 2015-01-09 | 2015-01-09
LK | Defense Secretary | Kamal Gunaratne | Gunaratne | | he | 2019-11-19 | 2024-09 | 2024-09
LK | Finance Minister | Ravi Karunanayake | Karunanayake! | | he | 2015-01-12 | 2017-05-22 | 2017-05-22
LK | Finance Minister | Mangala Samaraweera | Samaraweera! | | he | 2017-05-22 | 2018-10-26 | 2018-10-26
LK | Finance Minister | Basil Rajapaksa | Rajapaksa | | he | 2021-07-08 | 2022-04-03 | 2022-04-03
LK | Finance Minister | Ali Sabry | Sabry | M.U.M. Ali Sabry | he | 2022-04-04 | 2022-05-09 | 2022-05-09
LK | Foreign Minister | G.L. Peiris | Peiris! | GL Peiris; G. L. Peiris; Gamini Lakshman Peiris | he | 2010-04-23 | 2015-01-09 | 2015-01-09
LK | Foreign Minister | Mangala Samaraweera | Samaraweera! | | he | 2015-01-12 | 2017-05-22 | 2017-05-22
LK | Foreign Minister | Ravi Karunanayake | Karunanayake! | | he | 2017-05-22 | 2017-08-10 | 2017-08-10
LK | Foreign Minister | Tilak Marapana | Marapana! | | he | 2017-08-15 | 2018-10-26 | 2018-10-26
LK | Foreign Minister | Tilak Marapana | Marapana! | | he | 2018-12-20 | 2019-11-20 | 2019-11-20
LK | Foreign Minister | Dinesh Gunawardena | Gunawardena | | he | 2019-11-22 | 2021-08-16 | 2021-08-16
LK | Foreign Minister | G.L. Peiris | Peiris! | GL Peiris; G. L. Peiris; Gamini Lakshman Peiris | he | 2021-08-16 | 2022-07-22 | 2022-07-22
LK | Foreign Minister | Ali Sabry | Sabry | M.U.M. Ali Sabry | he | 2022-07-22 | 2024-09-23 | 2024-09-23
LK | Foreign Minister | Vijitha Herath | Herath | | he | 2024-09-24 | | 2026-01
LK | Opposition Leader | R. Sampanthan | Sampanthan! | Rajavarothiam Sampanthan | he | 2015-09-03 | 2018-12-18 | 2018-12-18
LK | Opposition Leader | Sajith Premadasa | Premadasa | | he | 2020-01-03 | | 2026-01
LK | President | Chandrika Kumaratunga | Kumaratunga! | | she | 1994-11-12 | 2005-11-19 | 2005-11-19
LK | President | Mahinda Rajapaksa | Rajapaksa | Mahinda Rajapakse | he | 2005-11-19 | 2015-01-09 | 2015-01-09
LK | President | Maithripala Sirisena | Sirisena! | | he | 2015-01-09 | 2019-11-18 | 2019-11-18
LK | President | Gotabaya Rajapaksa | Rajapaksa! | Gotabaya Rajapakse; Gotabhaya Rajapaksa | he | 2019-11-18 | 2022-07-14 | 2022-07-14
LK | President | Ranil Wickremesinghe | Wickremesinghe! | Ranil Wickramasinghe; Ranil Wickremasinghe | he | 2022-07-21 | 2024-09-23 | 2024-09-23
LK | President | Anura Kumara Dissanayake | Dissanayake! | Anura Dissanayake; Anura Kumara Dissanayaka; Anura Kumara Disanayaka; AKD | he | 2024-09-23 | | 2026-03
LK | Prime Minister | D.M. Jayaratne | Jayaratne | D. M. Jayaratne; DM Jayaratne; Disanayaka Mudiyanselage Jayaratne | he | 2010-04-21 | 2015-01-09 | 2015-01-09
LK | Prime Minister | Ranil Wickremesinghe | Wickremesinghe! | Ranil Wickramasinghe; Ranil Wickremasinghe | he | 2015-01-09 | 2018-10-26 | 2018-10-26
LK | Prime Minister | Ranil Wickremesinghe | Wickremesinghe! | Ranil Wickramasinghe; Ranil Wickremasinghe | he | 2018-12-16 | 2019-11-20 | 2019-11-20
LK | Prime Minister | Mahinda Rajapaksa | Rajapaksa | Mahinda Rajapakse | he | 2019-11-21 | 2022-05-09 | 2022-05-09
LK | Prime Minister | Ranil Wickremesinghe | Wickremesinghe! | Ranil Wickramasinghe; Ranil Wickremasinghe | he | 2022-05-12 | 2022-07-21 | 2022-07-21
LK | Prime Minister | Dinesh Gunawardena | Gunawardena | | he | 2022-07-22 | 2024-09-23 | 2024-09-23
LK | Prime Minister | Harini Amarasuriya | Amarasuriya! | | she | 2024-09-24 | | 2026-01
MM | Commander-in-Chief | Min Aung Hlaing | Min Aung Hlaing! | | he | 2011-03-30 | 2021-02-01 | 2021-02-01
MM | Foreign Minister | Wunna Maung Lwin | Wunna Maung Lwin | | he | 2011-03-30 | 2016-03-30 | 2016-03-30
MM | Foreign Ministry Permanent Secretary | Myint Thu | Myint Thu | | he | 2017 | 2021-02-01 | 2021-02-01
MM | Government Spokesman | Zaw Htay | Zaw Htay! | | he | 2016-04 | 2021-02-01 | 2021-02-01
MM | President | Thein Sein | Thein Sein! | | he | 2011-03-30 | 2016-03-30 | 2016-03-30
MM | President | Htin Kyaw | Htin Kyaw! | | he | 2016-03-30 | 2018-03-21 | 2018-03-21
MM | President | Win Myint | Win Myint! | | he | 2018-03-30 | 2021-02-01 | 2021-02-01
MM | State Counsellor | Aung San Suu Kyi | Suu Kyi! | Daw Aung San Suu Kyi; Suu Kyi | she | 2016-04-06 | 2021-02-01 | 2021-02-01
MN | Foreign Minister | Lundeg Purevsuren | Purevsuren! | Purevsuren Lundeg | he | 2014-12-09 | 2016-07-22 | 2016-07-22
MN | Foreign Minister | Tsend Munkh-Orgil | Munkh-Orgil! | Munkh-Orgil Tsend; Munkh-Orgil | he | 2016-07-22 | 2017-10 | 2017-10
MN | Foreign Minister | Damdin Tsogtbaatar | Tsogtbaatar! | Tsogtbaatar Damdin | he | 2017-10 | 2020-07 | 2020-07
MN | Foreign Minister | Nyamtseren Enkhtaivan | Enkhtaivan! | Enkhtaivan Nyamtseren | he | 2020-07 | 2021-01 | 2021-01
MN | Foreign Minister | Batmunkh Battsetseg | Battsetseg! | Battsetseg Batmunkh | she | 2021-01-29 | | 2025-12
MN | President | Tsakhiagiin Elbegdorj | Elbegdorj! | Elbegdorj Tsakhia | he | 2009-06-18 | 2017-07-10 | 2017-07-10
MN | President | Khaltmaagiin Battulga | Battulga! | Battulga Khaltmaa | he | 2017-07-10 | 2021-06-25 | 2021-06-25
MN | President | Ukhnaagiin Khurelsukh | Khurelsukh! | Khurelsukh Ukhnaa; Ukhnaa Khurelsukh | he | 2021-06-25 | | 2026-01
MN | Prime Minister | Chimediin Saikhanbileg | Saikhanbileg! | Saikhanbileg Chimed | he | 2014-11-21 | 2016-07-08 | 2016-07-08
MN | Prime Minister | Jargaltulgyn Erdenebat | Erdenebat! | Erdenebat Jargaltulga | he | 2016-07-08 | 2017-10-04 | 2017-10-04
MN | Prime Minister | Ukhnaagiin Khurelsukh | Khurelsukh! | Khurelsukh Ukhnaa; Ukhnaa Khurelsukh | he | 2017-10-04 | 2021-01-27 | 2021-01-27
MN | Prime Minister | Luvsannamsrain Oyun-Erdene | Oyun-Erdene! | Oyun-Erdene Luvsannamsrai; Luvsannamsrai Oyun-Erdene; Oyun-Erdene | he | 2021-01-27 | 2025-06-13 | 2025-06-13
MN | Prime Minister | Gombojavyn Zandanshatar | Zandanshatar! | Zandanshatar Gombojav; Gombojav Zandanshatar | he | 2025-06-13 | | 2026-01
MO | Chief Executive | Fernando Chui | Chui | Chui Sai-on; Fernando Chui Sai-on | he | 2009-12-20 | 2019-12-20 | 2019-12-20
MO | Chief Executive | Ho Iat Seng | Ho | Ho Iat-seng | he | 2019-12-20 | 2024-12-20 | 2024-12-20
MO | Chief Executive | Sam Hou Fai | Sam Hou Fai | Sam Hou-fai | he | 2024-12-20 | | 2025-12
MV | Foreign Minister | Dunya Maumoon | Dunya Maumoon | | she | 2013-11-17 | 2016-07-05 | 2016-07-05
MV | Foreign Minister | Mohamed Asim | Asim | Mohammed Asim | he | 2016-07-14 | 2018-11-17 | 2018-11-17
MV | Foreign Minister | Abdulla Shahid | Shahid | | he | 2018-11-17 | 2023-11-17 | 2023-11-17
MV | Foreign Minister | Moosa Zameer | Zameer! | | he | 2023-11-17 | 2024-09-30 | 2024-09-30
MV | Foreign Minister | Abdulla Khaleel | Khaleel! | | he | 2024-09-30 | | 2026-01
MV | President | Maumoon Abdul Gayoom | Gayoom! | | he | 1978-11-11 | 2008-11-11 | 2008-11-11
MV | President | Mohamed Nasheed | Nasheed! | Mohammed Nasheed | he | 2008-11-11 | 2012-02-07 | 2012-02-07
MV | President | Abdulla Yameen | Yameen! | Abdulla Yameen Abdul Gayoom | he | 2013-11-17 | 2018-11-17 | 2018-11-17
MV | President | Ibrahim Mohamed Solih | Solih! | Ibrahim Solih | he | 2018-11-17 | 2023-11-17 | 2023-11-17
MV | President | Mohamed Muizzu | Muizzu! | Mohammed Muizzu | he | 2023-11-17 | | 2026-03
MY | Attorney General | Mohamed Apandi Ali | Apandi! | Apandi Ali | he | 2015-07-27 | 2018-06-05 | 2018-06-05
MY | Attorney General | Tommy Thomas | Tommy Thomas | | he | 2018-06-06 | 2020-02-28 | 2020-02-28
MY | Defense Minister | Hishammuddin Hussein | Hishammuddin! | | he | 2013-05-16 | 2018-05-10 | 2018-05-10
MY | Defense Minister | Mohamad Sabu | Mohamad | Mat Sabu | he | 2018-05-21 | 2020-02-24 | 2020-02-24
MY | Defense Minister | Ismail Sabri Yaakob | Ismail Sabri! | Ismail Sabri | he | 2020-03-10 | 2021-08-16 | 2021-08-16
MY | Defense Minister | Hishammuddin Hussein | Hishammuddin! | | he | 2021-08-30 | 2022-11-24 | 2022-11-24
MY | Defense Minister | Mohamad Hasan | Mohamad | | he | 2022-12-03 | 2023-12-12 | 2023-12-12
MY | Defense Minister | Mohamed Khaled Nordin | Khaled | Khaled Nordin; Mohamad Khaled Nordin | he | 2023-12-12 | | 2026-01
MY | Deputy Prime Minister | Muhyiddin Yassin | Muhyiddin! | | he | 2009-04-10 | 2015-07-28 | 2015-07-28
MY | Deputy Prime Minister | Ahmad Zahid Hamidi | Zahid | Zahid Hamidi | he | 2015-07-28 | 2018-05-10 | 2018-05-10
MY | Deputy Prime Minister | Wan Azizah Wan Ismail | Wan Azizah | Wan Azizah | she | 2018-05-21 | 2020-02-24 | 2020-02-24
MY | Deputy Prime Minister | Ahmad Zahid Hamidi | Zahid | Zahid Hamidi | he | 2022-12-03 | | 2026-01
MY | Finance Minister | Lim Guan Eng | Lim | | he | 2018-05-21 | 2020-02-24 | 2020-02-24
MY | Finance Minister | Tengku Zafrul Aziz | Tengku Zafrul | Tengku Zafrul Abdul Aziz; Zafrul Aziz; Tengku Zafrul | he | 2020-03-10 | 2022-11-24 | 2022-11-24
MY | Finance Minister | Anwar Ibrahim | Anwar! | Anwar bin Ibrahim | he | 2022-12-03 | | 2026-01
MY | Foreign Minister | Anifah Aman | Anifah! | | he | 2009-04-10 | 2018-05-10 | 2018-05-10
MY | Foreign Minister | Saifuddin Abdullah | Saifuddin | | he | 2018-07-02 | 2020-02-24 | 2020-02-24
MY | Foreign Minister | Hishammuddin Hussein | Hishammuddin! | | he | 2020-03-10 | 2021-08-16 | 2021-08-16
MY | Foreign Minister | Saifuddin Abdullah | Saifuddin | | he | 2021-08-30 | 2022-11-24 | 2022-11-24
MY | Foreign Minister | Zambry Abdul Kadir | Zambry! | Zambry Abd Kadir; Zambry Abdulkadir | he | 2022-12-03 | 2023-12-12 | 2023-12-12
MY | Foreign Minister | Mohamad Hasan | Mohamad | Mohamad bin Hasan; Tok Mat | he | 2023-12-12 | | 2026-03
MY | Home Minister | Ahmad Zahid Hamidi | Zahid | Zahid Hamidi | he | 2013-05-16 | 2018-05-10 | 2018-05-10
MY | Home Minister | Muhyiddin Yassin | Muhyiddin! | | he | 2018-05-21 | 2020-02-24 | 2020-02-24
MY | Home Minister | Hamzah Zainudin | Hamzah | | he | 2020-03-10 | 2022-11-24 | 2022-11-24
MY | Home Minister | Saifuddin Nasution Ismail | Saifuddin Nasution | Saifuddin Nasution | he | 2022-12-03 | | 2026-01
MY | King | Sultan Abdul Halim | Abdul Halim | Tuanku Abdul Halim; Abdul Halim of Kedah; Abdul Halim Mu'adzam Shah | he | 2011-12-13 | 2016-12-12 | 2016-12-12
MY | King | Sultan Muhammad V | Muhammad V | Muhammad V; Muhammad V of Kelantan | he | 2016-12-13 | 2019-01-06 | 2019-01-06
MY | King | Sultan Abdullah | Sultan Abdullah | Sultan Abdullah Sultan Ahmad Shah; Al-Sultan Abdullah; Abdullah of Pahang; Sultan Abdullah Ahmad Shah | he | 2019-01-31 | 2024-01-30 | 2024-01-30
MY | King | Sultan Ibrahim | Sultan Ibrahim | Sultan Ibrahim Iskandar; Ibrahim of Johor; Sultan Ibrahim Sultan Iskandar | he | 2024-01-31 | | 2026-01
MY | Opposition Leader | Wan Azizah Wan Ismail | Wan Azizah | Wan Azizah | she | 2015-05-18 | 2018-04 | 2018-04
MY | Opposition Leader | Ahmad Zahid Hamidi | Zahid | Zahid Hamidi | he | 2018-07-16 | 2019-03-11 | 2019-03-11
MY | Opposition Leader | Anwar Ibrahim | Anwar! | Anwar bin Ibrahim | he | 2020-05-18 | 2022-10-10 | 2022-10-10
MY | Opposition Leader | Hamzah Zainudin | Hamzah | | he | 2022-12-04 | | 2025-12
MY | Prime Minister | Mahathir Mohamad | Mahathir! | Mahathir Mohammad; Mahathir bin Mohamad; Mahathir Mohammed | he | 1981-07-16 | 2003-10-31 | 2003-10-31
MY | Prime Minister | Abdullah Ahmad Badawi | Abdullah | Abdullah Badawi | he | 2003-10-31 | 2009-04-03 | 2009-04-03
MY | Prime Minister | Najib Razak | Najib! | Najib Abdul Razak; Najib Tun Razak; Najib bin Razak | he | 2009-04-03 | 2018-05-10 | 2018-05-10
MY | Prime Minister | Mahathir Mohamad | Mahathir! | Mahathir Mohammad; Mahathir bin Mohamad; Mahathir Mohammed | he | 2018-05-10 | 2020-03-01 | 2020-03-01
MY | Prime Minister | Muhyiddin Yassin | Muhyiddin! | | he | 2020-03-01 | 2021-08-21 | 2021-08-21
MY | Prime Minister | Ismail Sabri Yaakob | Ismail Sabri! | Ismail Sabri | he | 2021-08-21 | 2022-11-24 | 2022-11-24
MY | Prime Minister | Anwar Ibrahim | Anwar! | Anwar bin Ibrahim | he | 2022-11-24 | | 2026-03
MY | Trade Minister | Tengku Zafrul Aziz | Tengku Zafrul | Tengku Zafrul Abdul Aziz; Zafrul Aziz; Tengku Zafrul | he | 2022-12-03 | 2025-12-02 | 2025-12-02
MY | Transport Minister | Liow Tiong Lai | Liow | | he | 2014-06 | 2018-05-10 | 2018-05-10
MY | Transport Minister | Anthony Loke | Loke | Anthony Loke Siew Fook; Loke Siew Fook | he | 2018-05-21 | 2020-02-24 | 2020-02-24
MY | Transport Minister | Wee Ka Siong | Wee | | he | 2020-03-10 | 2022-11-24 | 2022-11-24
MY | Transport Minister | Anthony Loke | Loke | Anthony Loke Siew Fook; Loke Siew Fook | he | 2022-12-03 | | 2026-01
NP | Army Chief | Ashok Raj Sigdel | Sigdel! | | he | 2024-09-09 | | 2026-01
NP | Finance Minister | Bishnu Prasad Paudel | Paudel | Bishnu Poudel; Bishnu Paudel; Bishnu Prasad Poudel | he | 2024-07-15 | 2025-09-09 | 2025-09-09
NP | Finance Minister | Rameshwor Khanal | Khanal | Rameshwore Khanal; Rameshore Khanal | he | 2025-09-15 | 2026-03-27 | 2026-03-27
NP | Foreign Minister | Mahendra Bahadur Pandey | Pandey | Mahendra Pandey | he | 2014-02-25 | 2015-10-12 | 2015-10-12
NP | Foreign Minister | Kamal Thapa | Thapa | | he | 2015-10-12 | 2016-08-01 | 2016-08-01
NP | Foreign Minister | Prakash Sharan Mahat | Mahat | | he | 2016-08-25 | 2017-05-31 | 2017-05-31
NP | Foreign Minister | Krishna Bahadur Mahara | Mahara | | he | 2017-06-07 | 2018-02-15 | 2018-02-15
NP | Foreign Minister | Pradeep Gyawali | Gyawali! | Pradeep Kumar Gyawali | he | 2018-03-16 | 2021-05-20 | 2021-05-20
NP | Foreign Minister | Narayan Khadka | Khadka | | he | 2021-09-22 | 2022-12-26 | 2022-12-26
NP | Foreign Minister | Bimala Rai Paudyal | Paudyal | Bimala Rai Poudyal | she | 2023-01-17 | 2023-02-27 | 2023-02-27
NP | Foreign Minister | N.P. Saud | Saud | NP Saud; Narayan Prakash Saud; Narayan Prasad Saud | he | 2023-04-16 | 2024-03-04 | 2024-03-04
NP | Foreign Minister | Narayan Kaji Shrestha | Shrestha | | he | 2024-03-06 | 2024-07-15 | 2024-07-15
NP | Foreign Minister | Arzu Rana Deuba | Deuba | Arzu Deuba | she | 2024-07-15 | 2025-09-09 | 2025-09-09
NP | Foreign Minister | Balananda Sharma | Sharma | Bala Nanda Sharma | he | 2025-12-26 | 2026-03-27 | 2026-03-27
NP | Foreign Minister | Shisir Khanal | Khanal | Shishir Khanal | he | 2026-03-27 | | 2026-03-30
NP | Home Minister | Rabi Lamichhane | Lamichhane! | Ravi Lamichhane | he | 2024-03-06 | 2024-07-15 | 2024-07-15
NP | Home Minister | Ramesh Lekhak | Lekhak! | | he | 2024-07-15 | 2025-09-08 | 2025-09-08
NP | Home Minister | Om Prakash Aryal | Aryal | | he | 2025-09-15 | 2026-03-27 | 2026-03-27
NP | President | Ram Baran Yadav | Yadav | | he | 2008-07-23 | 2015-10-29 | 2015-10-29
NP | President | Bidya Devi Bhandari | Bhandari | Bidhya Devi Bhandari | she | 2015-10-29 | 2023-03-13 | 2023-03-13
NP | President | Ram Chandra Poudel | Poudel | Ramchandra Paudel; Ram Chandra Paudel; Ramchandra Poudel | he | 2023-03-13 | | 2026-03
NP | Prime Minister | Sushil Koirala | Koirala | | he | 2014-02-11 | 2015-10-12 | 2015-10-12
NP | Prime Minister | K.P. Sharma Oli | Oli! | KP Sharma Oli; K. P. Sharma Oli; Khadga Prasad Oli; Khadga Prasad Sharma Oli; KP Oli; K.P. Oli | he | 2015-10-12 | 2016-08-04 | 2016-08-04
NP | Prime Minister | Pushpa Kamal Dahal | Dahal! | Prachanda; Pushpa Kamal Dahal Prachanda | he | 2016-08-04 | 2017-06-07 | 2017-06-07
NP | Prime Minister | Sher Bahadur Deuba | Deuba! | | he | 2017-06-07 | 2018-02-15 | 2018-02-15
NP | Prime Minister | K.P. Sharma Oli | Oli! | KP Sharma Oli; K. P. Sharma Oli; Khadga Prasad Oli; Khadga Prasad Sharma Oli; KP Oli; K.P. Oli | he | 2018-02-15 | 2021-07-13 | 2021-07-13
NP | Prime Minister | Sher Bahadur Deuba | Deuba! | | he | 2021-07-13 | 2022-12-26 | 2022-12-26
NP | Prime Minister | Pushpa Kamal Dahal | Dahal! | Prachanda; Pushpa Kamal Dahal Prachanda | he | 2022-12-26 | 2024-07-15 | 2024-07-15
NP | Prime Minister | K.P. Sharma Oli | Oli! | KP Sharma Oli; K. P. Sharma Oli; Khadga Prasad Oli; Khadga Prasad Sharma Oli; KP Oli; K.P. Oli | he | 2024-07-15 | 2025-09-09 | 2025-09-09
NP | Prime Minister | Sushila Karki | Karki | | she | 2025-09-12 | 2026-03-27 | 2026-03-27
NP | Prime Minister | Balendra Shah | Shah | Balen Shah; Balen | he | 2026-03-27 | | 2026-03
NP | Speaker of the House of Representatives | Agni Prasad Sapkota | Sapkota | Agni Sapkota | he | 2020-01-26 | 2022-09 | 2022-09
NP | Speaker of the House of Representatives | Dev Raj Ghimire | Ghimire | Devraj Ghimire | he | 2023-01-19 | 2025-09-12 | 2025-09-12
PH | Ambassador to the United Nations | Teodoro Locsin Jr. | Locsin! | Teodoro Locsin; Teddy Locsin; Teddy Locsin Jr. | he | 2017-03 | 2018-10 | 2018-10
PH | Ambassador to the United Nations | Enrique Manalo | Manalo! | Enrique A. Manalo | he | 2020 | 2022-06-30 | 2022-06-30
PH | Ambassador to the United Nations | Antonio Lagdameo | Lagdameo! | Antonio Manuel Lagdameo | he | 2022-07 | 2025 | 2025
PH | Ambassador to the United Nations | Enrique Manalo | Manalo! | Enrique A. Manalo | he | 2025-08 | | 2025-12
PH | Ambassador to the United States | Jose Manuel Romualdez | Romualdez | Babe Romualdez | he | 2017-11 | | 2026-01
PH | Coast Guard Spokesman | Jay Tarriela | Tarriela! | | he | 2022 | | 2026-01
PH | Defense Secretary | Voltaire Gazmin | Gazmin! | | he | 2010-06-30 | 2016-06-30 | 2016-06-30
PH | Defense Secretary | Delfin Lorenzana | Lorenzana! | | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | Defense Secretary | Carlito Galvez Jr. | Galvez | Carlito Galvez; Carlito Galvez Jr | he | 2023-01-09 | 2023-06-05 | 2023-06-05
PH | Defense Secretary | Gilberto Teodoro Jr. | Teodoro | Gilberto Teodoro; Gilbert Teodoro; Gilberto Teodoro Jr; Gilbert Teodoro Jr. | he | 2023-06-06 | | 2026-03
PH | Executive Secretary | Salvador Medialdea | Medialdea! | | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | Executive Secretary | Lucas Bersamin | Bersamin! | | he | 2022-09-27 | 2025-11-17 | 2025-11-17
PH | Executive Secretary | Ralph Recto | Recto! | | he | 2025-11-17 | | 2026-01
PH | Finance Secretary | Cesar Purisima | Purisima! | | he | 2010-06-30 | 2016-06-30 | 2016-06-30
PH | Finance Secretary | Carlos Dominguez | Dominguez | Carlos Dominguez III | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | Finance Secretary | Benjamin Diokno | Diokno! | | he | 2022-06-30 | 2024-01-12 | 2024-01-12
PH | Finance Secretary | Ralph Recto | Recto! | | he | 2024-01-12 | 2025-11-17 | 2025-11-17
PH | Finance Secretary | Frederick Go | Frederick Go | | he | 2025-11-17 | | 2026-01
PH | Foreign Affairs Secretary | Albert del Rosario | del Rosario | Albert Del Rosario | he | 2011-02-24 | 2016-03-07 | 2016-03-07
PH | Foreign Affairs Secretary | Jose Rene Almendras | Almendras! | Rene Almendras | he | 2016-03-08 | 2016-06-30 | 2016-06-30
PH | Foreign Affairs Secretary | Perfecto Yasay | Yasay! | Perfecto Yasay Jr. | he | 2016-06-30 | 2017-03-08 | 2017-03-08
PH | Foreign Affairs Secretary | Alan Peter Cayetano | Cayetano! | Alan Cayetano | he | 2017-05-18 | 2018-10-17 | 2018-10-17
PH | Foreign Affairs Secretary | Teodoro Locsin Jr. | Locsin! | Teodoro Locsin; Teddy Locsin; Teddy Locsin Jr.; Teodoro Locsin Jr | he | 2018-10-17 | 2022-06-30 | 2022-06-30
PH | Foreign Affairs Secretary | Enrique Manalo | Manalo! | Enrique A. Manalo | he | 2022-07-01 | 2025-06-30 | 2025-06-30
PH | Foreign Affairs Secretary | Theresa Lazaro | Lazaro | Ma. Theresa Lazaro; Maria Theresa Lazaro; Theresa P. Lazaro; Tess Lazaro | she | 2025-07-01 | | 2026-03
PH | Interior Secretary | Mar Roxas | Roxas | Manuel Roxas II; Manuel Roxas | he | 2012-08-31 | 2015-09-11 | 2015-09-11
PH | Interior Secretary | Eduardo Año | Ano | Eduardo Ano | he | 2018-01-05 | 2022-06-30 | 2022-06-30
PH | Interior Secretary | Benhur Abalos | Abalos! | Benjamin Abalos Jr. | he | 2022-06-30 | 2024-10-07 | 2024-10-07
PH | Interior Secretary | Jonvic Remulla | Remulla! | Juanito Victor Remulla | he | 2024-10-08 | | 2026-01
PH | Justice Secretary | Menardo Guevarra | Guevarra | | he | 2018-04-05 | 2022-06-30 | 2022-06-30
PH | Military Chief | Gregorio Pio Catapang | Catapang! | Gregorio Catapang | he | 2014-07-18 | 2015-07-10 | 2015-07-10
PH | Military Chief | Andres Centino | Centino! | | he | 2023-01-06 | 2023-07-21 | 2023-07-21
PH | Military Chief | Romeo Brawner Jr. | Brawner! | Romeo Brawner; Romeo Brawner Jr | he | 2023-07-21 | | 2026-01
PH | National Police Chief | Ronald dela Rosa | dela Rosa | Ronald Dela Rosa; Bato dela Rosa | he | 2016-07-01 | 2018-04-19 | 2018-04-19
PH | National Police Chief | Oscar Albayalde | Albayalde! | | he | 2018-04-19 | 2019-10-14 | 2019-10-14
PH | National Police Chief | Rommel Marbil | Marbil! | | he | 2024-04-01 | 2025-06-02 | 2025-06-02
PH | National Police Chief | Nicolas Torre III | Torre | Nicolas Torre | he | 2025-06-02 | 2025-08-26 | 2025-08-26
PH | National Security Adviser | Hermogenes Esperon | Esperon! | Hermogenes Esperon Jr. | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | National Security Adviser | Eduardo Año | Ano | Eduardo Ano | he | 2023-01-14 | | 2026-01
PH | Navy Spokesman | Roy Vincent Trinidad | Trinidad | Roy Trinidad | he | 2024-02 | | 2026-01
PH | President | Gloria Macapagal Arroyo | Arroyo! | Gloria Macapagal-Arroyo; Gloria Arroyo | she | 2001-01-20 | 2010-06-30 | 2010-06-30
PH | President | Benigno Aquino III | Aquino! | Benigno Aquino; Noynoy Aquino; Benigno S. Aquino III | he | 2010-06-30 | 2016-06-30 | 2016-06-30
PH | President | Rodrigo Duterte | Duterte! | Rodrigo Roa Duterte | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | President | Ferdinand Marcos Jr. | Marcos! | Ferdinand Marcos; Ferdinand Marcos Jr; Bongbong Marcos; Ferdinand R. Marcos Jr.; Marcos Jr.; Ferdinand "Bongbong" Marcos Jr. | he | 2022-06-30 | | 2026-03
PH | President of the Senate | Vicente Sotto III | Sotto! | Tito Sotto; Vicente Sotto | he | 2018-05-21 | 2022-06-30 | 2022-06-30
PH | President of the Senate | Juan Miguel Zubiri | Zubiri! | Migz Zubiri | he | 2022-07-25 | 2024-05-20 | 2024-05-20
PH | President of the Senate | Francis Escudero | Escudero! | Chiz Escudero | he | 2024-05-20 | 2025-09-08 | 2025-09-08
PH | President of the Senate | Vicente Sotto III | Sotto! | Tito Sotto; Vicente Sotto | he | 2025-09-08 | | 2026-01
PH | Presidential Communications Secretary | Martin Andanar | Andanar! | | he | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | Presidential Press Officer | Claire Castro | Castro | Clarissa Castro | she | 2025-02-24 | | 2026-01
PH | Presidential Spokesman | Ernesto Abella | Abella! | | he | 2016-06-30 | 2017-10-30 | 2017-10-30
PH | Presidential Spokesman | Harry Roque | Roque | | he | 2017-11 | 2018-10-15 | 2018-10-15
PH | Presidential Spokesman | Salvador Panelo | Panelo! | | he | 2018-10-15 | 2020-04-13 | 2020-04-13
PH | Presidential Spokesman | Harry Roque | Roque | | he | 2020-04-13 | 2021-11-15 | 2021-11-15
PH | Speaker of the House of Representatives | Feliciano Belmonte Jr. | Belmonte | Feliciano Belmonte | he | 2010-07-26 | 2016-06-30 | 2016-06-30
PH | Speaker of the House of Representatives | Pantaleon Alvarez | Alvarez | | he | 2016-07-25 | 2018-07-23 | 2018-07-23
PH | Speaker of the House of Representatives | Gloria Macapagal Arroyo | Arroyo! | Gloria Macapagal-Arroyo; Gloria Arroyo | she | 2018-07-23 | 2019-06-30 | 2019-06-30
PH | Speaker of the House of Representatives | Alan Peter Cayetano | Cayetano! | Alan Cayetano | he | 2019-07-22 | 2020-10-12 | 2020-10-12
PH | Speaker of the House of Representatives | Lord Allan Velasco | Velasco | | he | 2020-10-12 | 2022-06-30 | 2022-06-30
PH | Speaker of the House of Representatives | Martin Romualdez | Romualdez! | Ferdinand Martin Romualdez | he | 2022-07-25 | 2025-09-17 | 2025-09-17
PH | Speaker of the House of Representatives | Faustino Dy III | Dy | Faustino Dy; Bojie Dy | he | 2025-09-17 | | 2026-01
PH | Vice President | Jejomar Binay | Binay! | | he | 2010-06-30 | 2016-06-30 | 2016-06-30
PH | Vice President | Leni Robredo | Robredo! | Maria Leonor Robredo | she | 2016-06-30 | 2022-06-30 | 2022-06-30
PH | Vice President | Sara Duterte | Duterte | Sara Duterte-Carpio; Sara Duterte Carpio | she | 2022-06-30 | | 2026-03
PK | Adviser on Foreign Affairs | Sartaj Aziz | Aziz | | he | 2013-06-07 | 2017-07-28 | 2017-07-28
PK | Ambassador to the United Nations | Maleeha Lodhi | Lodhi! | | she | 2015-02 | 2019-10 | 2019-10
PK | Ambassador to the United Nations | Munir Akram | Akram | | he | 2019-11 | 2025-03-31 | 2025-03-31
PK | Ambassador to the United Nations | Asim Iftikhar Ahmad | Iftikhar | Asim Iftikhar | he | 2025-04-01 | | 2026-03
PK | Ambassador to the United States | Asad Majeed Khan | Khan | | he | 2019-01 | 2022-03 | 2022-03
PK | Ambassador to the United States | Masood Khan | Khan | Sardar Masood Khan | he | 2022-03 | 2024-07 | 2024-07
PK | Ambassador to the United States | Rizwan Saeed Sheikh | Sheikh | | he | 2024-08 | | 2025-12
PK | Army Chief | Ashfaq Parvez Kayani | Kayani | | he | 2007-11-29 | 2013-11-29 | 2013-11-29
PK | Army Chief | Raheel Sharif | Sharif | | he | 2013-11-29 | 2016-11-29 | 2016-11-29
PK | Army Chief | Qamar Javed Bajwa | Bajwa! | | he | 2016-11-29 | 2022-11-29 | 2022-11-29
PK | Army Chief | Asim Munir | Munir! | Syed Asim Munir; Asim Munir Ahmed Shah | he | 2022-11-29 | | 2026-03
PK | Caretaker Prime Minister | Nasirul Mulk | Mulk | Nasir-ul-Mulk | he | 2018-06-01 | 2018-08-18 | 2018-08-18
PK | Caretaker Prime Minister | Anwaar-ul-Haq Kakar | Kakar | Anwaarul Haq Kakar; Anwar ul-Haq Kakar; Anwaar ul Haq Kakar; Anwar-ul-Haq Kakar; Anwarul Haq Kakar; Anwar ul Haq Kakar | he | 2023-08-14 | 2024-03-04 | 2024-03-04
PK | Chief Minister of Khyber Pakhtunkhwa | Ali Amin Gandapur | Gandapur! | | he | 2024-03-02 | 2025-10-15 | 2025-10-15
PK | Chief Minister of Khyber Pakhtunkhwa | Sohail Afridi | Afridi | | he | 2025-10-15 | | 2026-02
PK | Chief Minister of Punjab | Shehbaz Sharif | Sharif | Shahbaz Sharif; Mian Shehbaz Sharif | he | 2013-06-08 | 2018-06-08 | 2018-06-08
PK | Chief Minister of Punjab | Maryam Nawaz | Maryam Nawaz | Maryam Nawaz Sharif | she | 2024-02-26 | | 2026-02
PK | Defense Minister | Khawaja Asif | Asif | Khawaja Muhammad Asif; Khawaja Mohammad Asif | he | 2013-11-27 | 2017-07-28 | 2017-07-28
PK | Defense Minister | Khurram Dastgir Khan | Dastgir | Khurram Dastgir | he | 2017-08-04 | 2018-05-31 | 2018-05-31
PK | Defense Minister | Pervez Khattak | Khattak | Pervaiz Khattak | he | 2018-08-20 | 2022-04-10 | 2022-04-10
PK | Defense Minister | Khawaja Asif | Asif | Khawaja Muhammad Asif; Khawaja Mohammad Asif | he | 2022-04-19 | 2023-08-10 | 2023-08-10
PK | Defense Minister | Khawaja Asif | Asif | Khawaja Muhammad Asif; Khawaja Mohammad Asif | he | 2024-03-11 | | 2026-03
PK | Finance Minister | Ishaq Dar | Dar | Mohammad Ishaq Dar | he | 2013-06-07 | 2017-11-22 | 2017-11-22
PK | Finance Minister | Asad Umar | Umar | | he | 2018-08-20 | 2019-04-18 | 2019-04-18
PK | Finance Minister | Shaukat Tarin | Tarin! | | he | 2021-04-17 | 2022-04-10 | 2022-04-10
PK | Finance Minister | Miftah Ismail | Ismail | | he | 2022-04-19 | 2022-09-27 | 2022-09-27
PK | Finance Minister | Ishaq Dar | Dar | Mohammad Ishaq Dar | he | 2022-09-28 | 2023-08-10 | 2023-08-10
PK | Finance Minister | Shamshad Akhtar | Akhtar | | she | 2023-08-17 | 2024-03-04 | 2024-03-04
PK | Finance Minister | Muhammad Aurangzeb | Aurangzeb | Mohammad Aurangzeb | he | 2024-03-11 | | 2026-03
PK | Foreign Minister | Khawaja Asif | Asif | Khawaja Muhammad Asif; Khawaja Mohammad Asif | he | 2017-08-04 | 2018-04-26 | 2018-04-26
PK | Foreign Minister | Abdullah Hussain Haroon | Haroon | Hussain Haroon | he | 2018-06-05 | 2018-08-18 | 2018-08-18
PK | Foreign Minister | Shah Mahmood Qureshi | Qureshi! | Shah Mehmood Qureshi | he | 2018-08-20 | 2022-04-10 | 2022-04-10
PK | Foreign Minister | Bilawal Bhutto Zardari | Bhutto Zardari! | Bilawal Bhutto-Zardari; Bilawal Bhutto; Bhutto-Zardari; Bhutto Zardari | he | 2022-04-27 | 2023-08-10 | 2023-08-10
PK | Foreign Minister | Jalil Abbas Jilani | Jilani | | he | 2023-08-17 | 2024-03-04 | 2024-03-04
PK | Foreign Minister | Ishaq Dar | Dar | Mohammad Ishaq Dar; Muhammad Ishaq Dar | he | 2024-03-11 | | 2026-03
PK | Foreign Ministry Spokesperson | Nafees Zakaria | Zakaria | | he | 2016 | 2017-08 | 2017-08
PK | Foreign Ministry Spokesperson | Mohammad Faisal | Faisal | Muhammad Faisal | he | 2017-08 | 2019-12 | 2019-12
PK | Foreign Ministry Spokesperson | Aisha Farooqui | Farooqui | | she | 2019-12 | 2020-08 | 2020-08
PK | Foreign Ministry Spokesperson | Zahid Hafeez Chaudhri | Chaudhri | Zahid Hafeez Chaudhry | he | 2020-08 | 2021-09 | 2021-09
PK | Foreign Ministry Spokesperson | Asim Iftikhar Ahmad | Iftikhar | Asim Iftikhar | he | 2021-09 | 2022-11 | 2022-11
PK | Foreign Ministry Spokesperson | Mumtaz Zahra Baloch | Baloch | Mumtaz Baloch | she | 2022-11 | 2024-12 | 2024-12
PK | Foreign Ministry Spokesperson | Shafqat Ali Khan | Khan | | he | 2024-12 | 2025-10 | 2025-10
PK | Foreign Ministry Spokesperson | Tahir Hussain Andrabi | Andrabi! | Tahir Andrabi | he | 2025-10 | | 2026-03
PK | Information Minister | Fawad Chaudhry | Chaudhry | | he | 2018-08-20 | 2019-04-18 | 2019-04-18
PK | Information Minister | Marriyum Aurangzeb | Aurangzeb | Maryam Aurangzeb | she | 2022-04-19 | 2023-08-10 | 2023-08-10
PK | Information Minister | Attaullah Tarar | Tarar! | Ataullah Tarar; Atta Tarar; Attaullah Tarrar | he | 2024-03-11 | | 2026-03
PK | Information Minister of Sindh | Sharjeel Memon | Memon | Sharjeel Inam Memon | he | 2024 | | 2026-01
PK | Interior Minister | Chaudhry Nisar Ali Khan | Nisar | Chaudhry Nisar; Nisar Ali Khan | he | 2013-06-07 | 2017-07-28 | 2017-07-28
PK | Interior Minister | Ahsan Iqbal | Iqbal | | he | 2017-08-04 | 2018-05-31 | 2018-05-31
PK | Interior Minister | Ijaz Shah | Shah | Ijaz Ahmad Shah | he | 2019-04-18 | 2020-12-11 | 2020-12-11
PK | Interior Minister | Sheikh Rashid Ahmed | Sheikh Rashid | Sheikh Rasheed Ahmed; Sheikh Rasheed Ahmad; Sheikh Rashid Ahmad; Sheikh Rashid | he | 2020-12-11 | 2022-04-10 | 2022-04-10
PK | Interior Minister | Rana Sanaullah | Sanaullah! | Rana Sanaullah Khan | he | 2022-04-19 | 2023-08-10 | 2023-08-10
PK | Interior Minister | Mohsin Naqvi | Naqvi | Syed Mohsin Raza Naqvi | he | 2024-03-11 | | 2026-03
PK | Military Spokesman | Asim Bajwa | Bajwa | Asim Saleem Bajwa | he | 2012-06 | 2016-12 | 2016-12
PK | Military Spokesman | Asif Ghafoor | Ghafoor | | he | 2016-12 | 2020-01 | 2020-01
PK | Military Spokesman | Babar Iftikhar | Iftikhar | Babar Iftikhar Chaudhry | he | 2020-02 | 2022-12 | 2022-12
PK | Military Spokesman | Ahmed Sharif Chaudhry | Chaudhry | Ahmad Sharif Chaudhry; Ahmed Sharif | he | 2022-12 | | 2026-03
PK | National Security Adviser | Nasser Khan Janjua | Janjua | Nasser Janjua | he | 2015-10-23 | 2018-06 | 2018-06
PK | National Security Adviser | Moeed Yusuf | Yusuf | | he | 2021-05-17 | 2022-04-04 | 2022-04-04
PK | Opposition Leader | Khursheed Shah | Shah | Syed Khursheed Shah | he | 2013 | 2018-05-31 | 2018-05-31
PK | Opposition Leader | Shehbaz Sharif | Sharif | Shahbaz Sharif | he | 2018-08-20 | 2022-04-10 | 2022-04-10
PK | Opposition Leader | Omar Ayub Khan | Ayub | Omar Ayub | he | 2024-04-02 | 2025-08 | 2025-08
PK | Planning Minister | Ahsan Iqbal | Iqbal | | he | 2024-03-11 | | 2026-02
PK | President | Pervez Musharraf | Musharraf! | | he | 2001-06-20 | 2008-08-18 | 2008-08-18
PK | President | Asif Ali Zardari | Zardari! | Asif Zardari | he | 2008-09-09 | 2013-09-09 | 2013-09-09
PK | President | Mamnoon Hussain | Hussain | | he | 2013-09-09 | 2018-09-09 | 2018-09-09
PK | President | Arif Alvi | Alvi! | | he | 2018-09-09 | 2024-03-10 | 2024-03-10
PK | President | Asif Ali Zardari | Zardari! | Asif Zardari | he | 2024-03-10 | | 2026-03
PK | Prime Minister | Yousaf Raza Gilani | Gilani! | Yousuf Raza Gilani; Syed Yousuf Raza Gilani | he | 2008-03-25 | 2012-06-19 | 2012-06-19
PK | Prime Minister | Raja Pervaiz Ashraf | Ashraf | Raja Pervez Ashraf | he | 2012-06-22 | 2013-03-25 | 2013-03-25
PK | Prime Minister | Nawaz Sharif | Sharif | Mian Nawaz Sharif | he | 2013-06-05 | 2017-07-28 | 2017-07-28
PK | Prime Minister | Shahid Khaqan Abbasi | Abbasi | | he | 2017-08-01 | 2018-05-31 | 2018-05-31
PK | Prime Minister | Imran Khan | Khan | | he | 2018-08-18 | 2022-04-10 | 2022-04-10
PK | Prime Minister | Shehbaz Sharif | Sharif | Shahbaz Sharif; Mian Shehbaz Sharif | he | 2022-04-11 | 2023-08-14 | 2023-08-14
PK | Prime Minister | Shehbaz Sharif | Sharif | Shahbaz Sharif; Mian Shehbaz Sharif | he | 2024-03-04 | | 2026-03
PK | Speaker of the National Assembly | Ayaz Sadiq | Sadiq | Sardar Ayaz Sadiq | he | 2013-06-03 | 2018-08-15 | 2018-08-15
PK | Speaker of the National Assembly | Asad Qaiser | Qaiser | | he | 2018-08-15 | 2022-04-09 | 2022-04-09
PK | Speaker of the National Assembly | Raja Pervaiz Ashraf | Ashraf | | he | 2022-04-16 | 2024-03-01 | 2024-03-01
PK | Speaker of the National Assembly | Ayaz Sadiq | Sadiq | Sardar Ayaz Sadiq | he | 2024-03-01 | | 2026-01
PK | Spymaster | Faiz Hameed | Hameed | Faiz Hamid | he | 2019-06-16 | 2021-11-19 | 2021-11-19
PK | Spymaster | Nadeem Anjum | Anjum | Nadeem Ahmed Anjum | he | 2021-11-20 | 2024-09-30 | 2024-09-30
PK | Spymaster | Asim Malik | Malik | Muhammad Asim Malik | he | 2024-09-30 | | 2026-01
SG | Defense Minister | Ng Eng Hen | Ng | | he | 2011-05-21 | 2025-05-23 | 2025-05-23
SG | Defense Minister | Chan Chun Sing | Chan | | he | 2025-05-23 | | 2026-01
SG | Deputy Prime Minister | Heng Swee Keat | Heng | | he | 2019-05-01 | 2025-05-23 | 2025-05-23
SG | Deputy Prime Minister | Gan Kim Yong | Gan | | he | 2024-05-15 | | 2026-01
SG | Foreign Minister | K. Shanmugam | Shanmugam! | K Shanmugam; Kasiviswanathan Shanmugam | he | 2011-05-21 | 2015-09-30 | 2015-09-30
SG | Foreign Minister | Vivian Balakrishnan | Balakrishnan! | | he | 2015-10-01 | | 2026-03
SG | Home Affairs Minister | K. Shanmugam | Shanmugam! | K Shanmugam; Kasiviswanathan Shanmugam | he | 2015-10-01 | | 2026-01
SG | Opposition Leader | Pritam Singh | Singh | | he | 2020-08-24 | 2026-01-15 | 2026-01-15
SG | President | Tony Tan | Tan | Tony Tan Keng Yam | he | 2011-09-01 | 2017-08-31 | 2017-08-31
SG | President | Halimah Yacob | Halimah! | | she | 2017-09-14 | 2023-09-13 | 2023-09-13
SG | President | Tharman Shanmugaratnam | Tharman! | | he | 2023-09-14 | | 2026-01
SG | Prime Minister | Goh Chok Tong | Goh | | he | 1990-11-28 | 2004-08-12 | 2004-08-12
SG | Prime Minister | Lee Hsien Loong | Lee | | he | 2004-08-12 | 2024-05-15 | 2024-05-15
SG | Prime Minister | Lawrence Wong | Wong | | he | 2024-05-15 | | 2026-03
SG | Speaker of Parliament | Halimah Yacob | Halimah! | | she | 2013-01-14 | 2017-08-07 | 2017-08-07
SG | Speaker of Parliament | Tan Chuan-Jin | Tan | | he | 2017-09-11 | 2023-07-17 | 2023-07-17
SG | Speaker of Parliament | Seah Kian Peng | Seah | | he | 2023-08-02 | | 2025-12
SG | Trade Minister | Chan Chun Sing | Chan | | he | 2018-05-01 | 2021-05-15 | 2021-05-15
SG | Trade Minister | Gan Kim Yong | Gan | | he | 2021-05-15 | | 2025-12
TH | Acting Prime Minister | Phumtham Wechayachai | Phumtham! | Phumtham Vejjayachai | he | 2025-07-03 | 2025-09-07 | 2025-09-07
TH | Army Chief | Udomdej Sitabutr | Udomdej! | | he | 2014-10-01 | 2015-09-30 | 2015-09-30
TH | Army Chief | Apirat Kongsompong | Apirat! | | he | 2018-10-01 | 2020-09-30 | 2020-09-30
TH | Army Chief | Narongphan Jitkaewtae | Narongphan! | Narongpan Jitkaewtae | he | 2020-10-01 | 2023-09-30 | 2023-09-30
TH | Army Chief | Jaroenchai Hinthao | Jaroenchai! | Charoenchai Hinthao | he | 2023-10-01 | 2024-09-30 | 2024-09-30
TH | Army Chief | Pana Klaewblaudtuk | Pana | Phana Khlaeoplotthuk; Pana Klaewplodtuk | he | 2024-10-01 | | 2026-01
TH | Army Spokesman | Winthai Suvaree | Winthai! | Winthai Suvari | he | 2013 | | 2026-01
TH | Commerce Minister | Jurin Laksanawisit | Jurin! | | he | 2019-07-10 | 2023-09-01 | 2023-09-01
TH | Commerce Minister | Phumtham Wechayachai | Phumtham! | | he | 2023-09-01 | 2024-09-03 | 2024-09-03
TH | Commerce Minister | Pichai Naripthaphan | Pichai Naripthaphan | | he | 2024-09-03 | 2025-06-30 | 2025-06-30
TH | Commerce Minister | Suphajee Suthumpun | Suphajee! | | she | 2025-09-19 | | 2026-01
TH | Defense Minister | Prawit Wongsuwan | Prawit! | Prawit Wongsuwon | he | 2014-08-30 | 2019-07-10 | 2019-07-10
TH | Defense Minister | Prayut Chan-o-cha | Prayut! | Prayuth Chan-ocha; Prayuth Chan-o-cha | he | 2019-07-10 | 2023-09-01 | 2023-09-01
TH | Defense Minister | Sutin Klungsang | Sutin! | | he | 2023-09-01 | 2024-09-03 | 2024-09-03
TH | Defense Minister | Phumtham Wechayachai | Phumtham! | | he | 2024-09-03 | 2025-06-30 | 2025-06-30
TH | Defense Minister | Nattaphon Narkphanit | Nattaphon! | Nattaphon Nakpanich; Natthaphon Narkphanit; Natthaphon Nakpanich | he | 2025-09-19 | | 2025-12
TH | Finance Minister | Apisak Tantivorawong | Apisak! | | he | 2015-08-20 | 2019-07-10 | 2019-07-10
TH | Finance Minister | Arkhom Termpittayapaisith | Arkhom! | | he | 2020-10-05 | 2023-09-01 | 2023-09-01
TH | Finance Minister | Srettha Thavisin | Srettha! | | he | 2023-09-01 | 2024-04-28 | 2024-04-28
TH | Finance Minister | Pichai Chunhavajira | Pichai | | he | 2024-04-30 | 2025-09-19 | 2025-09-19
TH | Finance Minister | Ekniti Nitithanprapas | Ekniti! | | he | 2025-09-19 | | 2026-03
TH | Foreign Minister | Tanasak Patimapragorn | Tanasak! | Thanasak Patimaprakorn; Thanasak Patimapragorn | he | 2014-08-30 | 2015-08-19 | 2015-08-19
TH | Foreign Minister | Don Pramudwinai | Don Pramudwinai | | he | 2015-08-19 | 2023-09-01 | 2023-09-01
TH | Foreign Minister | Parnpree Bahiddha-Nukara | Parnpree! | Panpree Phathithanukorn; Parnpree Bahiddha-nukara; Parnpree Bahiddhanukara | he | 2023-09-01 | 2024-04-28 | 2024-04-28
TH | Foreign Minister | Maris Sangiampongsa | Maris | | he | 2024-04-30 | 2025-09-19 | 2025-09-19
TH | Foreign Minister | Sihasak Phuangketkeow | Sihasak! | Sihasak Phuangketkaew | he | 2025-09-19 | | 2026-03
TH | Foreign Ministry Spokesman | Nikorndej Balankura | Nikorndej! | | he | 2024 | | 2026-01
TH | Interior Minister | Anupong Paochinda | Anupong! | Anupong Paojinda | he | 2014-08-30 | 2023-09-01 | 2023-09-01
TH | Interior Minister | Anutin Charnvirakul | Anutin! | | he | 2023-09-01 | 2025-06-19 | 2025-06-19
TH | Interior Minister | Phumtham Wechayachai | Phumtham! | | he | 2025-06-30 | 2025-09-19 | 2025-09-19
TH | King | Bhumibol Adulyadej | Bhumibol! | King Bhumibol Adulyadej; King Bhumibol | he | 1946-06-09 | 2016-10-13 | 2016-10-13
TH | King | Maha Vajiralongkorn | Vajiralongkorn! | King Maha Vajiralongkorn; King Vajiralongkorn; Maha Vajiralongkorn Bodindradebayavarangkun | he | 2016-10-13 | | 2026-03
TH | Leader of the Move Forward Party | Pita Limjaroenrat | Pita | | he | 2020-03-14 | 2023-09-15 | 2023-09-15
TH | Leader of the People's Party | Natthaphong Ruengpanyawut | Natthaphong! | | he | 2024-08-09 | | 2026-02
TH | Prime Minister | Thaksin Shinawatra | Thaksin! | | he | 2001-02-09 | 2006-09-19 | 2006-09-19
TH | Prime Minister | Surayud Chulanont | Surayud! | | he | 2006-10-01 | 2008-01-29 | 2008-01-29
TH | Prime Minister | Samak Sundaravej | Samak! | | he | 2008-01-29 | 2008-09-09 | 2008-09-09
TH | Prime Minister | Somchai Wongsawat | Somchai | | he | 2008-09-18 | 2008-12-02 | 2008-12-02
TH | Prime Minister | Abhisit Vejjajiva | Abhisit! | | he | 2008-12-17 | 2011-08-05 | 2011-08-05
TH | Prime Minister | Yingluck Shinawatra | Yingluck! | | she | 2011-08-05 | 2014-05-07 | 2014-05-07
TH | Prime Minister | Prayut Chan-o-cha | Prayut! | Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-ocha; Prayuth; Prayuth Chan-Ocha; Prayut Chan-O-Cha | he | 2014-08-24 | 2023-08-22 | 2023-08-22
TH | Prime Minister | Srettha Thavisin | Srettha! | Settha Thavisin | he | 2023-08-22 | 2024-08-14 | 2024-08-14
TH | Prime Minister | Paetongtarn Shinawatra | Paetongtarn! | Ung Ing; Paetongtarn | she | 2024-08-16 | 2025-08-29 | 2025-08-29
TH | Prime Minister | Anutin Charnvirakul | Anutin! | Anutin Charnveerakul; Anutin Chanvirakul | he | 2025-09-07 | | 2026-03
TH | Public Health Minister | Anutin Charnvirakul | Anutin! | | he | 2019-07-10 | 2023-09-01 | 2023-09-01
TH | Speaker of the House of Representatives | Chuan Leekpai | Chuan | | he | 2019-05-28 | 2023-03-20 | 2023-03-20
TH | Speaker of the House of Representatives | Wan Muhamad Noor Matha | Wan Noor | Wan Noor; Wan Muhammad Noor Matha | he | 2023-07-05 | 2025-12-12 | 2025-12-12
TJ | Foreign Minister | Sirojiddin Muhriddin | Muhriddin! | Sirodjidin Aslov; Sirojiddin Aslov; Sirodjidin Mukhriddin; Sirojidin Muhriddin; Sirodzhidin Aslov | he | 2013-11-29 | | 2026-01
TJ | President | Emomali Rahmon | Rahmon! | Emomali Rakhmon; Emomalii Rahmon; Imomali Rakhmon; Rakhmon | he | 1994-11-16 | | 2026-03
TJ | Prime Minister | Kokhir Rasulzoda | Rasulzoda! | Qohir Rasulzoda; Kohir Rasulzoda; Qahir Rasulzoda | he | 2013-11-23 | | 2026-01
TL | Foreign Minister | José Luís Guterres | Guterres | | he | 2012-08 | 2015-02-16 | 2015-02-16
TL | Foreign Minister | Hernâni Coelho | Coelho | Hernani Coelho da Silva | he | 2015-02-16 | 2017-09-15 | 2017-09-15
TL | Foreign Minister | Aurélio Guterres | Guterres | Aurelio Sergio Cristovao Guterres; Aurelio Guterres | he | 2017-10 | 2018-06-22 | 2018-06-22
TL | Foreign Minister | Dionísio Babo Soares | Soares | Dionisio Babo; Dionisio da Costa Babo Soares | he | 2018-06-22 | 2020-05 | 2020-05
TL | Foreign Minister | Adaljiza Magno | Magno | Adaljiza Albertina Xavier Reis Magno | she | 2020-05 | 2023-07-01 | 2023-07-01
TL | Foreign Minister | Bendito Freitas | Freitas | Bendito dos Santos Freitas | he | 2023-07-01 | | 2026-01
TL | President | Taur Matan Ruak | Taur Matan Ruak! | | he | 2012-05-20 | 2017-05-20 | 2017-05-20
TL | President | Francisco Guterres | Guterres | Francisco "Lu-Olo" Guterres; Lu-Olo; Francisco Guterres Lu Olo | he | 2017-05-20 | 2022-05-20 | 2022-05-20
TL | President | José Ramos-Horta | Ramos-Horta! | Jose Ramos Horta; Ramos-Horta | he | 2022-05-20 | | 2026-01
TL | Prime Minister | Xanana Gusmão | Gusmao! | Kay Rala Xanana Gusmao; Xanana | he | 2007-08-08 | 2015-02-16 | 2015-02-16
TL | Prime Minister | Rui Maria de Araújo | Araujo | Rui Araujo; Rui de Araujo | he | 2015-02-16 | 2017-09-15 | 2017-09-15
TL | Prime Minister | Mari Alkatiri | Alkatiri! | | he | 2017-09-15 | 2018-06-22 | 2018-06-22
TL | Prime Minister | Taur Matan Ruak | Taur Matan Ruak! | | he | 2018-06-22 | 2023-07-01 | 2023-07-01
TL | Prime Minister | Xanana Gusmão | Gusmao! | Kay Rala Xanana Gusmao; Xanana | he | 2023-07-01 | | 2026-01
TM | Chairman of the People's Council | Gurbanguly Berdymukhamedov | Berdymukhamedov | Gurbanguly Berdimuhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov | he | 2023-01-21 | | 2025-12
TM | Foreign Minister | Rashid Meredov | Meredov! | Rasit Meredow; Raşit Meredow | he | 2001-07-07 | | 2026-03
TM | President | Gurbanguly Berdymukhamedov | Berdymukhamedov | Gurbanguly Berdimuhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov | he | 2006-12-21 | 2022-03-19 | 2022-03-19
TM | President | Serdar Berdymukhamedov | Berdymukhamedov | Serdar Berdimuhamedov; Serdar Berdimuhamedow; Serdar Berdymukhammedov | he | 2022-03-19 | | 2026-03
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
TW | Defense Ministry Spokesman | Chen Chung-chi | Chen | | he | 2016-07 | 2019 | 2019
TW | Defense Ministry Spokesman | Shih Shun-wen | Shih | | he | 2019 | 2021-12 | 2021-12
TW | Defense Ministry Spokesman | Sun Li-fang | Sun Li-fang | | he | 2021-12 | | 2025-12
TW | Economy Minister | Wang Mei-hua | Wang | | she | 2020-06-19 | 2024-05-20 | 2024-05-20
TW | Economy Minister | Kuo Jyh-huei | Kuo | J.W. Kuo | he | 2024-05-20 | 2025-08-28 | 2025-08-28
TW | Economy Minister | Kung Ming-hsin | Kung | | he | 2025-08-28 | | 2025-12
TW | Foreign Minister | David Lin | Lin | David Lin Yung-lo; Lin Yung-lo | he | 2012-09-27 | 2016-05-20 | 2016-05-20
TW | Foreign Minister | David Lee | Lee | David Lee Ta-wei; Lee Ta-wei | he | 2016-05-20 | 2018-02-26 | 2018-02-26
TW | Foreign Minister | Joseph Wu | Wu | Jaushieh Joseph Wu; Joseph Wu Jaushieh; Wu Jaushieh; Wu Chao-hsieh | he | 2018-02-26 | 2024-05-20 | 2024-05-20
TW | Foreign Minister | Lin Chia-lung | Lin | | he | 2024-05-20 | | 2026-03
TW | Leader of the Taiwan People's Party | Ko Wen-je | Ko | | he | 2019-08-06 | 2025-01-01 | 2025-01-01
TW | Leader of the Taiwan People's Party | Huang Kuo-chang | Huang | | he | 2025-01-02 | | 2026-01
TW | Mainland Affairs Council Minister | Andrew Hsia | Hsia | Hsia Li-yan | he | 2015-02 | 2016-05-20 | 2016-05-20
TW | Mainland Affairs Council Minister | Katharine Chang | Chang | Chang Hsiao-yueh | she | 2016-05-20 | 2018-02-26 | 2018-02-26
TW | Mainland Affairs Council Minister | Chen Ming-tong | Chen | | he | 2018-02-26 | 2021-02-23 | 2021-02-23
TW | Mainland Affairs Council Minister | Chiu Tai-san | Chiu | | he | 2021-02-23 | 2024-05-20 | 2024-05-20
TW | Mainland Affairs Council Minister | Chiu Chui-cheng | Chiu | | he | 2024-05-20 | | 2026-01
TW | Mayor of Taipei | Ko Wen-je | Ko | | he | 2014-12-25 | 2022-12-25 | 2022-12-25
TW | Mayor of Taipei | Chiang Wan-an | Chiang | Wayne Chiang | he | 2022-12-25 | | 2026-01
TW | National Security Council Secretary-General | Joseph Wu | Wu | Jaushieh Joseph Wu; Joseph Wu Jaushieh; Wu Jaushieh | he | 2024-05-20 | | 2026-01
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
TW | President | Lai Ching-te | Lai! | William Lai; William Lai Ching-te | he | 2024-05-20 | | 2026-03
TW | Presidential Spokeswoman | Karen Kuo | Kuo | Kuo Ya-hui | she | 2024-05-20 | | 2026-01
TW | Representative to the United States | Hsiao Bi-khim | Hsiao! | Bi-khim Hsiao | she | 2020-07-20 | 2023-11-30 | 2023-11-30
TW | Representative to the United States | Alexander Yui | Yui | Alexander Tah-ray Yui; Yui Tah-ray | he | 2023-12 | | 2025-12
TW | Speaker of the Legislative Yuan | Wang Jin-pyng | Wang | | he | 1999-02-01 | 2016-01-31 | 2016-01-31
TW | Speaker of the Legislative Yuan | Su Jia-chyuan | Su | | he | 2016-02-01 | 2020-01-31 | 2020-01-31
TW | Speaker of the Legislative Yuan | You Si-kun | You Si-kun | Yu Shyi-kun | he | 2020-02-01 | 2024-01-31 | 2024-01-31
TW | Speaker of the Legislative Yuan | Han Kuo-yu | Han | | he | 2024-02-01 | | 2026-01
TW | Vice President | Wu Den-yih | Wu | | he | 2012-05-20 | 2016-05-20 | 2016-05-20
TW | Vice President | Chen Chien-jen | Chen | | he | 2016-05-20 | 2020-05-20 | 2020-05-20
TW | Vice President | Lai Ching-te | Lai! | William Lai | he | 2020-05-20 | 2024-05-20 | 2024-05-20
TW | Vice President | Hsiao Bi-khim | Hsiao! | Bi-khim Hsiao | she | 2024-05-20 | | 2026-03
UZ | Foreign Minister | Abdulaziz Kamilov | Kamilov! | Abdulaziz Komilov | he | 2012-02-28 | 2022-04-27 | 2022-04-27
UZ | Foreign Minister | Vladimir Norov | Norov! | | he | 2022-04-27 | 2022-12-30 | 2022-12-30
UZ | Foreign Minister | Bakhtiyor Saidov | Saidov! | Bakhtiyor Odilovich Saidov; Baxtiyor Saidov | he | 2022-12-30 | | 2026-03
UZ | President | Islam Karimov | Karimov | | he | 1991-09-01 | 2016-09-02 | 2016-09-02
UZ | President | Shavkat Mirziyoyev | Mirziyoyev! | Shavkat Mirziyaev; Shavkat Mirziyayev; Mirziyayev | he | 2016-09-08 | | 2026-03
UZ | Prime Minister | Shavkat Mirziyoyev | Mirziyoyev! | Shavkat Mirziyayev | he | 2003-12-11 | 2016-12-14 | 2016-12-14
UZ | Prime Minister | Abdulla Aripov | Aripov! | Abdulla Oripov | he | 2016-12-14 | | 2026-01
VN | Acting President | Dang Thi Ngoc Thinh | Thinh | | she | 2018-09-21 | 2018-10-23 | 2018-10-23
VN | Acting President | Vo Thi Anh Xuan | Xuan | | she | 2023-01-18 | 2023-03-02 | 2023-03-02
VN | Acting President | Vo Thi Anh Xuan | Xuan | | she | 2024-03-21 | 2024-05-22 | 2024-05-22
VN | Ambassador to the United Nations | Nguyen Phuong Nga | Nga | | she | 2014-11 | 2018 | 2018
VN | Ambassador to the United Nations | Dang Dinh Quy | Quy | | he | 2018-07 | 2022-01 | 2022-01
VN | Ambassador to the United Nations | Dang Hoang Giang | Giang | | he | 2022-03 | 2025-03 | 2025-03
VN | Ambassador to the United States | Pham Quang Vinh | Vinh | | he | 2014-11 | 2018 | 2018
VN | Ambassador to the United States | Nguyen Quoc Dung | Dung | | he | 2022-02 | | 2025-12
VN | Chairman of the National Assembly | Nguyen Sinh Hung | Hung | | he | 2011-07-23 | 2016-03-31 | 2016-03-31
VN | Chairman of the National Assembly | Nguyen Thi Kim Ngan | Ngan | | she | 2016-03-31 | 2021-03-31 | 2021-03-31
VN | Chairman of the National Assembly | Vuong Dinh Hue | Vuong Dinh Hue | | he | 2021-03-31 | 2024-05-02 | 2024-05-02
VN | Chairman of the National Assembly | Tran Thanh Man | Tran Thanh Man | | he | 2024-05-20 | | 2026-03
VN | Defense Minister | Phung Quang Thanh | Thanh | | he | 2006-06-28 | 2016-04-08 | 2016-04-08
VN | Defense Minister | Ngo Xuan Lich | Lich | | he | 2016-04-09 | 2021-04-08 | 2021-04-08
VN | Defense Minister | Phan Van Giang | Giang | | he | 2021-04-08 | | 2026-03
VN | Finance Minister | Dinh Tien Dung | Dung | | he | 2013-05 | 2021-04-08 | 2021-04-08
VN | Finance Minister | Ho Duc Phoc | Phoc | | he | 2021-04-08 | 2024-11-28 | 2024-11-28
VN | Finance Minister | Nguyen Van Thang | Thang | | he | 2024-11-28 | | 2026-01
VN | Foreign Minister | Pham Binh Minh | Minh | | he | 2011-08-03 | 2021-04-08 | 2021-04-08
VN | Foreign Minister | Bui Thanh Son | Son | | he | 2021-04-08 | 2025-08-30 | 2025-08-30
VN | Foreign Minister | Le Hoai Trung | Trung | | he | 2025-08-30 | | 2026-03
VN | Foreign Ministry Spokesperson | Le Hai Binh | Binh | | he | 2014-12 | 2017-03 | 2017-03
VN | Foreign Ministry Spokesperson | Le Thi Thu Hang | Hang | | she | 2017-03 | 2023-03 | 2023-03
VN | Foreign Ministry Spokesperson | Pham Thu Hang | Hang | | she | 2023-03 | | 2026-01
VN | General Secretary of the Communist Party | Nguyen Phu Trong | Trong | | he | 2011-01-19 | 2024-07-19 | 2024-07-19
VN | General Secretary of the Communist Party | To Lam | Lam | | he | 2024-08-03 | | 2026-03
VN | Minister of Public Security | Tran Dai Quang | Quang | | he | 2011-08-03 | 2016-04-08 | 2016-04-08
VN | Minister of Public Security | To Lam | Lam | | he | 2016-04-09 | 2024-05-22 | 2024-05-22
VN | Minister of Public Security | Luong Tam Quang | Quang | | he | 2024-06-06 | | 2026-01
VN | President | Truong Tan Sang | Sang | | he | 2011-07-25 | 2016-04-02 | 2016-04-02
VN | President | Tran Dai Quang | Quang | | he | 2016-04-02 | 2018-09-21 | 2018-09-21
VN | President | Nguyen Phu Trong | Trong | | he | 2018-10-23 | 2021-04-05 | 2021-04-05
VN | President | Nguyen Xuan Phuc | Phuc | | he | 2021-04-05 | 2023-01-18 | 2023-01-18
VN | President | Vo Van Thuong | Thuong | | he | 2023-03-02 | 2024-03-21 | 2024-03-21
VN | President | To Lam | Lam | | he | 2024-05-22 | 2024-10-21 | 2024-10-21
VN | President | Luong Cuong | Cuong | | he | 2024-10-21 | 2026-04 | 2026-04
VN | President | To Lam | Lam | | he | 2026-04 | | 2026-04
VN | Prime Minister | Phan Van Khai | Khai | | he | 1997-09-25 | 2006-06-27 | 2006-06-27
VN | Prime Minister | Nguyen Tan Dung | Dung | | he | 2006-06-27 | 2016-04-06 | 2016-04-06
VN | Prime Minister | Nguyen Xuan Phuc | Phuc | | he | 2016-04-07 | 2021-04-05 | 2021-04-05
VN | Prime Minister | Pham Minh Chinh | Chinh | | he | 2021-04-05 | 2026-04 | 2026-04
VN | Prime Minister | Le Minh Hung | Hung | | he | 2026-04 | | 2026-04
VN | Trade Minister | Tran Tuan Anh | Tuan Anh | | he | 2016-04-09 | 2021-04-08 | 2021-04-08
VN | Trade Minister | Nguyen Hong Dien | Dien | | he | 2021-04-08 | | 2026-01
VN | Vice President | Dang Thi Ngoc Thinh | Thinh | | she | 2016-04-08 | 2021-04-06 | 2021-04-06
VN | Vice President | Vo Thi Anh Xuan | Xuan | | she | 2021-04-06 | | 2026-01
`;
